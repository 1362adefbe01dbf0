// OpenDocument finished: lines, blanks, wrapping and pages that the library leaves out.
import { describe, expect, it } from 'vitest';
import { finishOdsContent, finishOdsStyles } from './ods.js';

const content = (cells: string, styles = '<office:automatic-styles/>') =>
  `${styles}<table:table table:name="A"><table:table-column/>${cells}</table:table>`;

const sheet10 = { widths: [10], namedBy: 0, across: 1 };

describe('content', () => {
  it('keeps lines and blanks within a cell', () => {
    const done = finishOdsContent(content('<text:p>un\ndeux   trois</text:p>'), [sheet10]);
    expect(done).toContain('<text:p>un</text:p><text:p>deux <text:s text:c="2"/>trois</text:p>');
  });

  it('gives each column its width and cells that wrap', () => {
    const done = finishOdsContent(content(''), [{ widths: [10, 40], namedBy: 0, across: 1 }]);
    expect(done).toContain('style:column-width="2.00cm"');
    expect(done).toContain('style:column-width="8.00cm"');
    expect(done.match(/table:default-cell-style-name="body"/g)).toHaveLength(2);
    expect(done).toContain('<style:style style:name="body"');
  });

  it('prints the row of titles again at the head of each page, and no other row', () => {
    const row = (text: string) =>
      `<table:table-row><table:table-cell>${text}</table:table-cell></table:table-row>`;
    const sheet = `<table:table table:name="A"><table:table-column/>${row('Titre')}${row('Un')}</table:table>`;
    const done = finishOdsContent(`<office:automatic-styles/>${sheet}${sheet}`, [sheet10, sheet10]);
    expect(done.match(/<table:table-header-rows>/g)).toHaveLength(2);
    expect(done).toContain(`<table:table-header-rows>${row('Titre')}</table:table-header-rows>${row('Un')}`);
  });

  it('wraps the cells that have a style of their own, drawn or empty', () => {
    const styles =
      '<office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#EDE6DA"/></style:style><style:style style:name="ce2" style:family="table-cell" style:data-style-name="N100"/></office:automatic-styles>';
    const done = finishOdsContent(content('', styles), [sheet10]);
    expect(done.match(/fo:wrap-option="wrap"/g)).toHaveLength(3);
    expect(done).toContain('style:data-style-name="N100"><style:table-cell-properties');
  });
});

it('prints the columns that name a line again on each page that a sheet is wide, and no other', () => {
  const done = finishOdsContent(content(''), [{ widths: [10, 40, 40], namedBy: 1, across: 2 }]);
  const [named = ''] = /<table:table-header-columns>.*<\/table:table-header-columns>/.exec(done) ?? [];
  expect(named.match(/<table:table-column/g)).toHaveLength(1);
  expect(done.match(/<table:table-column /g)).toHaveLength(3);
  expect(done).toContain('<table:table table:style-name="ta0" table:name="A">');
  expect(done).toContain('style:name="ta0" style:family="table" style:master-page-name="Across2"');
});

it('pages lie on their side, and are as many abreast as their sheets ask for', () => {
  const bare = '<office:automatic-styles/><office:master-styles/>';
  const done = finishOdsStyles(bare, [{ across: 1 }, { across: 2 }]);
  expect(done.match(/style:print-orientation="landscape"/g)).toHaveLength(2);
  expect(done).toContain('style:scale-to-X="2"');
  expect(done).toContain('<style:master-page style:name="Default" style:page-layout-name="across1"/>');
  expect(done).toContain('<style:master-page style:name="Across2" style:page-layout-name="across2"/>');
});
