import { Flex, Typography } from '@strapi/design-system';
import type { Advice } from './report-words';

/** What goes wrong and what to do about it. */
export const TroubleBox = ({ advice: { why, mend, file, said } }: { advice: Advice }) => (
  <Flex
    direction="column"
    alignItems="stretch"
    gap={2}
    background="danger100"
    borderColor="danger200"
    hasRadius
    padding={4}
    role="alert"
  >
    <Typography tag="p" fontWeight="bold" textColor="danger700">
      {why}
    </Typography>
    <Typography tag="p">{mend}</Typography>
    {file !== null && (
      <Typography tag="p">
        Si c’est voulu, créez un fichier vide nommé <code>{file}</code> dans le dossier de données
        du publieur (DATA_DIR) : il sert une seule fois. Sinon, rétablissez la bonne base de
        données.
      </Typography>
    )}
    {said !== null && (
      <Typography tag="p" variant="pi" textColor="neutral700">
        {`Le publieur dit : ${said}.`}
      </Typography>
    )}
  </Flex>
);
