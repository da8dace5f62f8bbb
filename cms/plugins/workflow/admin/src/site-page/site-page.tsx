import { type SiteReport, seesTheSite } from '@pratiques/shared';
import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useGetSiteReportQuery } from '../site-state/site-api';
import { useTabSeen } from '../site-state/use-tab-seen';
import { QuarantineTable } from './quarantine-table';
import { adviceOf, headlineOf, lastUpdateOf } from './report-words';
import { TroubleBox } from './trouble-box';

const everyMs = 5_000;

const Card = ({ title, children }: { title?: string; children: ReactNode }) => (
  <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
    {title && (
      <Box paddingBottom={3}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      </Box>
    )}
    {children}
  </Box>
);

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Flex gap={4} alignItems="baseline" wrap="wrap">
    <Box tag="dt" width="18rem">
      <Typography textColor="neutral600">{name}</Typography>
    </Box>
    <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Flex>
);

/** Where the site stands in the log of which database: what a restoration changes. */
const Logs = ({ report: { epoch, head, publisher } }: { report: SiteReport }) => (
  <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
    <Fact name="Journal du CMS">{`${head} changements publics, série ${epoch}`}</Fact>
    <Fact name="Montré par le site">
      {publisher
        ? publisher.epoch === epoch
          ? `jusqu’au changement ${publisher.sequence}, même série`
          : publisher.epoch === null
            ? 'rien encore'
            : `jusqu’au changement ${publisher.sequence} de la série ${publisher.epoch}`
        : 'inconnu'}
    </Fact>
  </Flex>
);

function Report({ report }: { report: SiteReport }) {
  const { tone, mark, sentence } = headlineOf(report);
  const advice = adviceOf(report);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Card>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={3} role="status">
            <Status variant={tone} size="S">
              <Typography fontWeight="bold" textColor={`${tone}700`}>
                {mark}
              </Typography>
            </Status>
            <Typography variant="delta" tag="p">
              {sentence}
            </Typography>
          </Flex>
          {advice && <TroubleBox advice={advice} />}
          <Flex tag="dl" direction="column" alignItems="stretch">
            <Fact name="Dernière mise à jour">{lastUpdateOf(report)}</Fact>
          </Flex>
        </Flex>
      </Card>
      <Card title="En quarantaine">
        {report.publisher ? (
          <QuarantineTable quarantine={report.publisher.quarantine} titles={report.titles} />
        ) : (
          <Typography textColor="neutral600">Inconnu tant que le site ne répond pas.</Typography>
        )}
      </Card>
      <Card title="Journal des publications">
        <Logs report={report} />
      </Card>
    </Flex>
  );
}

function Current() {
  const seen = useTabSeen();
  const { data, isError } = useGetSiteReportQuery(undefined, {
    pollingInterval: seen ? everyMs : 0,
    refetchOnMountOrArgChange: true,
  });
  if (data) return <Report report={data} />;
  return isError ? (
    <Page.Error content="L’état du site n’a pas pu être lu. Rechargez la page." />
  ) : (
    <Page.Loading>Chargement de l’état du site</Page.Loading>
  );
}

/** How the site is, for an administrator: kept current by itself. */
export default function SitePage() {
  return (
    <Page.Protect permissions={[{ action: seesTheSite, subject: null }]}>
      <Page.Main>
        <Page.Title>État du site</Page.Title>
        <Layouts.Header
          title="État du site"
          subtitle="Ce que les lecteurs ont sous les yeux, par rapport à ce qui est publié ici."
        />
        <Layouts.Content>
          <Current />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
