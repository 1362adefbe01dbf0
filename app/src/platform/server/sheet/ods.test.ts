// OpenDocument finished: lines, blanks, wrapping and pages that the library leaves out.
import { describe, expect, it } from 'vitest';
import { finishOdsContent, finishOdsStyles } from './ods.js';

const content = (cells: string, styles = '<office:automatic-styles/>') =>
  `${styles}<table:table table:name="A"><table:table-column/>${cells}</table:table>`;

describe('content', () => {
  it('keeps lines and blanks within a cell', () => {
    const done = finishOdsContent(content('<text:p>un\ndeux   trois</text:p>'), [[10]]);
    expect(done).toContain('<text:p>un</text:p><text:p>deux <text:s text:c="2"/>trois</text:p>');
  });

  it('gives each column its width and cells that wrap', () => {
    const done = finishOdsContent(content(''), [[10, 40]]);
    expect(done).toContain('style:column-width="2.00cm"');
    expect(done).toContain('style:column-width="8.00cm"');
    expect(done.match(/table:default-cell-style-name="body"/g)).toHaveLength(2);
    expect(done).toContain('<style:style style:name="body"');
  });

  it('prints the row of titles again at the head of each page, and no other row', () => {
    const row = (text: string) =>
      `<table:table-row><table:table-cell>${text}</table:table-cell></table:table-row>`;
    const sheet = `<table:table table:name="A"><table:table-column/>${row('Titre')}${row('Un')}</table:table>`;
    const done = finishOdsContent(`<office:automatic-styles/>${sheet}${sheet}`, [[10], [10]]);
    expect(done.match(/<table:table-header-rows>/g)).toHaveLength(2);
    expect(done).toContain(`<table:table-header-rows>${row('Titre')}</table:table-header-rows>${row('Un')}`);
  });

  it('wraps the cells that have a style of their own, drawn or empty', () => {
    const styles =
      '<office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#EDE6DA"/></style:style><style:style style:name="ce2" style:family="table-cell" style:data-style-name="N100"/></office:automatic-styles>';
    const done = finishOdsContent(content('', styles), [[10]]);
    expect(done.match(/fo:wrap-option="wrap"/g)).toHaveLength(3);
    expect(done).toContain('style:data-style-name="N100"><style:table-cell-properties');
  });
});

it('pages lie on their side and hold every column', () => {
  const done = finishOdsStyles('<office:automatic-styles/><office:master-styles/>');
  expect(done).toContain('style:print-orientation="landscape"');
  expect(done).toContain('style:scale-to-X="1"');
  expect(done).toContain('<style:master-page style:name="Default" style:page-layout-name="across"/>');
});
