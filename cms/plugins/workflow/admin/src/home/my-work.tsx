import { Box, Grid, Typography } from '@strapi/design-system';
import { useAuth, Widget } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useGetWaitingQuery } from './waiting-api';
import { waitingFor } from './waiting-for';
import { WaitingGroup } from './waiting-group';

/** What waits for this person, by stage; each count leads to its list. */
export function MyWork() {
  const user = useAuth('MyWork', (auth) => auth.user);
  const waits = useMemo(() => waitingFor(user?.roles.map(({ code }) => code) ?? []), [user]);
  const { data, isLoading, isError } = useGetWaitingQuery(waits, {
    refetchOnMountOrArgChange: true,
  });
  if (isError)
    return <Widget.Error>La liste n’a pas pu être chargée. Rechargez la page.</Widget.Error>;
  if (isLoading || !data) return <Widget.Loading>Chargement</Widget.Loading>;
  const groups = data.filter(({ total }) => total > 0);
  if (groups.length === 0)
    return (
      <Box paddingTop={2} paddingBottom={4}>
        <Typography variant="delta" tag="p">
          Rien ne vous attend
        </Typography>
        <Typography tag="p" textColor="neutral600">
          Les fiches à ouvrir, à examiner ou à publier apparaîtront ici.
        </Typography>
      </Box>
    );
  return (
    <Grid.Root gap={8}>
      {groups.map((waiting) => (
        <Grid.Item
          key={`${waiting.kind} ${waiting.stage}`}
          col={6}
          s={12}
          xs={12}
          direction="column"
          alignItems="stretch"
        >
          <WaitingGroup waiting={waiting} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
