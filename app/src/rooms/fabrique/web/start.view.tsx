// The root address: straight to the reader's space, or the choice between several.
import { useEffect } from 'react';
import { Badge, Card, EmptyState, Grid, Link, Page } from '../../../design/index.js';
import { useCopy, useGo, useTitle } from '../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { findFirstSpace, useSpacesOrSignIn } from './spaces.js';

export function Screen() {
  const copy = useCopy({ fr, en });
  const spaces = useSpacesOrSignIn();
  const first = findFirstSpace(spaces);
  const go = useGo();
  useTitle(copy.chooseSpace);
  useEffect(() => {
    if (first) go(`/espaces/${first.id}`, { replace: true });
  }, [first, go]);
  if (first) return null;
  return (
    <Page title={copy.chooseSpace} lead={spaces.length > 0 ? copy.chooseSpaceLead : undefined}>
      {spaces.length === 0 ? (
        <EmptyState level={2} title={copy.noSpace}>
          <p>{copy.noSpaceText}</p>
        </EmptyState>
      ) : (
        <Grid as="ul">
          {spaces.map((space) => (
            <Card as="li" key={space.id}>
              <div>
                <Badge>{space.kind === 'fabrique' ? copy.kindFabrique : copy.kindTerritory}</Badge>
              </div>
              <Link href={`/espaces/${space.id}`}>{space.name}</Link>
            </Card>
          ))}
        </Grid>
      )}
    </Page>
  );
}
