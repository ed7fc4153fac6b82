/** `danvan draft --list` and `--all`: one folder, one file each, and a bad row that stops no other. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocalityList } from '../../src/commands/drafting/read-locality-list.js';
import { type Outcome, runDanvan, type Surroundings } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const FOLDER = 'quy-che-cong-tac-dan-van';

interface Run extends Outcome {
  directory: string;
  files: string[];
  /** A drafted text by the end of its file's name. */
  textOf(slug: string): string;
}

async function draftList(
  csv: string | Uint8Array,
  argv: string[] = [],
  around: Surroundings = {},
): Promise<Run> {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'communes.csv'), csv);
  const options = ['draft', '--as-of', '2026-11-21', '--list', 'communes.csv', '--to', 'md', ...argv];
  const outcome = await runDanvan(options, { directory, ...around });
  const folder = join(directory, FOLDER);
  return {
    ...outcome,
    directory,
    files: existsSync(folder) ? readdirSync(folder) : [],
    textOf: (slug) => readFileSync(join(folder, `quy-che-cong-tac-dan-van-${slug}.md`), 'utf8'),
  };
}

describe('a list of communes', () => {
  const CSV = 'name,type,province,signer.name\nPhù Đình,xã,Hà Nội,Lê Thị C\nThanh Khê,phường,TP. Đà Nẵng,\n';

  test('gives a file for each row in one folder, and says what is left to do in all', async () => {
    const { code, answer, notes, files, textOf } = await draftList(CSV);
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(files).toEqual([
      'quy-che-cong-tac-dan-van-da-nang-phuong-thanh-khe.md',
      'quy-che-cong-tac-dan-van-ha-noi-xa-phu-dinh.md',
    ]);
    expect(answer).toMatch(/^Đã soạn 2\/2 văn bản \(2 tệp\) vào thư mục “quy-che-cong-tac-dan-van”\.\n/);
    expect(answer).toContain('Cả 2 văn bản đủ 28/28 điều theo văn bản mẫu 23-QĐ/TW.');
    expect(answer).toContain('  - họ và tên người ký (signer.name): 1 văn bản\n');
    expect(answer).toContain('  - chức vụ người ký (signer.position): 2 văn bản\n');
    expect(textOf('ha-noi-xa-phu-dinh')).toContain('ĐẢNG ỦY XÃ PHÙ ĐÌNH');
    expect(textOf('ha-noi-xa-phu-dinh')).toContain('Lê Thị C');
    expect(textOf('da-nang-phuong-thanh-khe')).toContain('ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG');
  });

  const spreadsheets: [what: string, bytes: string | Uint8Array][] = [
    ['UTF-8 with BOM', `\ufeff${CSV}`],
    ['UTF-16 as Excel writes it', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ['semicolons', CSV.replaceAll(',', ';')],
    ['semicolons announced', `sep=;\r\n${CSV.replaceAll(',', ';')}`],
    ['tabs', CSV.replaceAll(',', '\t')],
    ['the line ends of Windows', CSV.replaceAll('\n', '\r\n')],
    ['quotes', CSV.replace(/[^,\n]+/g, '"$&"')],
    ['blank lines and an empty last column', CSV.replaceAll('\n', ',\n\n')],
    ['decomposed letters', CSV.normalize('NFD')],
    ['column names in capitals', CSV.replace('name,type,province', 'Name,TYPE,Province')],
  ];
  test.each(spreadsheets)('with %s is the same list', async (_, csv) => {
    const { code, files, textOf } = await draftList(csv);
    expect({ code, count: files.length }).toEqual({ code: 0, count: 2 });
    expect(textOf('ha-noi-xa-phu-dinh').normalize('NFC')).toContain('Lê Thị C');
  });

  test('may have the kind in the name, and provinces among communes', async () => {
    const { code, files } = await draftList('name,province\nxã Phù Đình,Hà Nội\nphường Cửa Nam,Hà Nội\n');
    expect({ code, files }).toEqual({
      code: 0,
      files: [
        'quy-che-cong-tac-dan-van-ha-noi-phuong-cua-nam.md',
        'quy-che-cong-tac-dan-van-ha-noi-xa-phu-dinh.md',
      ],
    });
    const mixed = await draftList('name,type,province\nCà Mau,tỉnh,\nHuế,,\nXá Nhè,xã,Điện Biên\n');
    expect(mixed.answer).toContain('Đã soạn 3/3');
    expect(mixed.files).toEqual([
      'quy-che-cong-tac-dan-van-ca-mau.md',
      'quy-che-cong-tac-dan-van-dien-bien-xa-xa-nhe.md',
      'quy-che-cong-tac-dan-van-hue.md',
    ]);
  });

  test('has the values of its rows over the profile, and --set over both', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'p.yaml'), 'signer: { name: Hồ Sơ, position: Bí thư }\n');
    const around = ['--profile', join(directory, 'p.yaml'), '--set', 'place=Nơi Khác'];
    const { textOf } = await draftList(
      CSV.replace('signer.name', 'signer.name,place').replace('Lê Thị C', 'Lê Thị C,Ở Đây'),
      around,
    );
    expect(textOf('ha-noi-xa-phu-dinh')).toMatch(/BÍ THƯ\n\nLê Thị C\n/);
    expect(textOf('ha-noi-xa-phu-dinh')).toContain('Nơi Khác, ngày');
    expect(textOf('da-nang-phuong-thanh-khe')).toMatch(/BÍ THƯ\n\nHồ Sơ\n/);
  });

  test('may have a column for one value of a document to replace', async () => {
    const header = 'name,type,province,predecessors.0.number,predecessors.0.type';
    const { textOf } = await draftList(`${header}\nPhù Đình,xã,Hà Nội,7-QĐ/ĐU,Quyết định\n`);
    expect(textOf('ha-noi-xa-phu-dinh')).toContain('thay thế Quyết định số 7-QĐ/ĐU, ngày [cần bổ sung: ');
  });

  test('says of a former province which one it is in now, row by row', async () => {
    const { notes } = await draftList('name,type,province\nKép,phường,Bắc Giang\n');
    expect(notes).toBe(
      'dòng 2, Kép: Lưu ý: Bắc Giang nay thuộc thành phố Bắc Ninh; văn bản được soạn cho phường Kép, Bắc Ninh.\n',
    );
  });
});

describe('one bad row', () => {
  const faults: [what: string, row: string, reason: string][] = [
    ['without a name', ',xã,Hà Nội,', 'cột “name” còn trống'],
    ['of an unknown province', 'Lạ,xã,Xyz,', 'không có tỉnh, thành phố nào tên “Xyz”'],
    ['of an ambiguous province', 'Lạ,xã,TN,', '“TN” có thể là nhiều tỉnh'],
    ['of a level that has ended', 'Ba Vì,huyện,Hà Nội,', 'không còn đơn vị hành chính loại huyện'],
    [
      'with a day that does not exist',
      'Lạ,xã,Hà Nội,2026-02-30',
      '"date" ghi 2026-02-30, không phải là ngày có thật',
    ],
    ['with a formula', '"=HYPERLINK(""http://a"")",xã,Hà Nội,', 'chứa công thức bảng tính'],
    ['with a formula in a value', 'Lạ,xã,Hà Nội,@SUM(1)', 'cột “date” chứa công thức'],
    ['with lost letters', 'Ph? ??nh,xã,Hà Nội,', 'đã mất dấu tiếng Việt'],
    ['with a quote that is not closed', '"Lạ,xã,Hà Nội,', 'không đọc được dòng này (CSV_QUOTE_NOT_CLOSED)'],
    ['with too many cells', 'Lạ,xã,Hà Nội,,thừa', 'ô “thừa” không nằm dưới cột nào'],
    ['that repeats another', 'Đầu,xã,Hà Nội,', 'trùng địa phương với dòng 2, Đầu'],
  ];

  test.each(faults)('%s stops no other row', async (_, row, reason) => {
    const { code, answer, files } = await draftList(
      `name,type,province,date\nĐầu,xã,Hà Nội,\n${row}\nCuối,xã,Hà Nội,\n`,
    );
    expect(code).toBe(2);
    expect(files).toEqual([
      'quy-che-cong-tac-dan-van-ha-noi-xa-cuoi.md',
      'quy-che-cong-tac-dan-van-ha-noi-xa-dau.md',
    ]);
    expect(answer).toContain('Đã soạn 2/3');
    const [, failures = ''] = answer.split('Không soạn được 1 văn bản:\n');
    expect(failures.replace(/\n {4}/g, ' ')).toMatch(/^ {2}- dòng 3[:,]/);
    expect(failures.replace(/\n {4}/g, ' ')).toContain(reason);
  });

  test('that would replace a file is refused, and replaces it with --force', async () => {
    const csv = 'name,type,province\nĐầu,xã,Hà Nội\nCuối,xã,Hà Nội\n';
    const first = await draftList(csv);
    const again = (...argv: string[]) =>
      runDanvan(['draft', '--as-of', '2026-11-21', '--list', 'communes.csv', '--to', 'md', ...argv], {
        directory: first.directory,
      });
    writeFileSync(join(first.directory, 'communes.csv'), `${csv}Giữa,xã,Hà Nội\n`);
    const refused = await again();
    expect(refused.code).toBe(2);
    expect(refused.answer).toContain('Đã soạn 1/3');
    expect(refused.answer).toContain('  - dòng 2, Đầu: đã có tệp');
    expect((await again('--force')).code).toBe(0);
  });

  test('with a blank is refused under --final; where nothing is written the code is 2', async () => {
    const { code, answer, files } = await draftList('name,type,province\nĐầu,xã,Hà Nội\n', ['--final']);
    expect({ code, files }).toEqual({ code: 2, files: [] });
    expect(answer.replace(/\n {4}/g, ' ')).toContain(
      'dòng 2, Đầu: chưa thể ra bản cuối: còn 6 chỗ phải bổ sung',
    );
  });

  test('whatever bytes it is made of, the other rows are read and none is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const row = noise.replace(/[\r\n]/g, ' ');
        const read = readLocalityList(`name,type\nĐầu,xã\n${row}\nCuối,xã\n`, 'a.csv');
        const names = read.flatMap((one) => ('locality' in one ? [one.locality.name] : []));
        return names.at(0) === 'Đầu' && names.at(-1) === 'Cuối' && read.at(-1)?.line === 4;
      }),
    );
  });
});

describe('a list headed in Vietnamese', () => {
  test.each([
    ['tên,loại,tỉnh', 'Bắc Hà,xã,Lào Cai', {}],
    ['STT;Tên xã, phường;Loại đơn vị;Tỉnh, thành phố', '1;Bắc Hà;xã;Lào Cai', {}],
    ['TT,Tên đơn vị,Tỉnh/Thành phố,Loại', '12,Bắc Hà,Lào Cai,xã', {}],
    ['ten,loai,tinh,Họ và tên người ký', 'Bắc Hà,xã,Lào Cai,Lê Thị C', { 'signer.name': 'Lê Thị C' }],
  ])('%s is read as its columns are meant', (header, row, values) => {
    const [read] = readLocalityList(`${header}\n${row}\n`, 'a.csv');
    const locality = {
      name: 'Bắc Hà',
      type: 'xã',
      province: 'Lào Cai',
      values: new Map(Object.entries(values)),
    };
    expect(read).toEqual({ line: 2, locality });
  });
});

describe('a list that is none', () => {
  const faults: [what: string, csv: string, reason: string][] = [
    ['empty', '', 'không có dòng nào'],
    ['a header alone', 'name,type,province\n', 'không có dòng nào'],
    ['no column of names', 'mã,loại\nA,xã\n', 'không có cột “name” (tên đơn vị)'],
    ['one column in two languages', 'name,tên\nA,B\n', 'hai cột “name”'],
    ['a word for two fields', 'tên,người ký\nA,B\n', 'Có phải ý là: signer.position, signer.name?'],
    [
      'an unknown column',
      'name,signer.nme\nA,B\n',
      'cột “signer.nme” không phải là trường của hồ sơ. Có phải ý là: signer.name?',
    ],
    ['a column twice', 'name,place,place\nA,B,C\n', 'hai cột “place”'],
    [
      'a field of several values',
      'name,recipients\nA,B\n',
      'cột “recipients”, nhưng trường này gồm nhiều giá trị',
    ],
    ['no text', 'name\0\u0001\u0002\u0003', 'communes.csv'],
  ];

  test.each(faults)('%s is refused, and nothing is written', async (_, csv, reason) => {
    const { code, answer, notes, files } = await draftList(csv);
    expect({ code, answer, files }).toEqual({ code: 2, answer: '', files: [] });
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toContain(reason);
  });

  test('a missing one is refused', async () => {
    const outcome = await runDanvan(['draft', '--list', 'không-có.csv'], { directory: temporaryFolder() });
    expect(outcome.code).toBe(2);
    expect(outcome.notes).toContain('không tìm thấy tệp “không-có.csv”');
  });
});

describe('--all', () => {
  test.each([
    ['2026-11-21', 34],
    ['2025-06-30', 63],
  ])('as of %s drafts %d units', async (day, count) => {
    const directory = temporaryFolder();
    const options = ['draft', '--all', '--as-of', day, '--to', 'md', '-o', 'ra'];
    const { code, answer } = await runDanvan(options, { directory });
    expect(code).toBe(0);
    expect(readdirSync(join(directory, 'ra'))).toHaveLength(count);
    expect(answer).toContain(`Đã soạn ${count}/${count} văn bản (${count} tệp) vào thư mục “ra”.`);
  });

  test.each([['--province', 'Huế'], ['--list', 'a.csv'], ['--explain-profile']])(
    'does not go with %s',
    async (...argv) => {
      const { code, notes } = await runDanvan(['draft', '--all', ...argv], { directory: temporaryFolder() });
      expect(code).toBe(2);
      expect(notes).toMatch(/^Lỗi: không dùng “--\S+.*” cùng với “--\S+.*”/);
    },
  );
});

describe('the progress bar', () => {
  const CSV = 'name,type,province\nĐầu,xã,Hà Nội\nCuối,xã,Hà Nội\n';
  const BAR = /Đang soạn .*2\/2/;

  test('is drawn among the notes while a person watches, and is gone afterwards', async () => {
    const { notes, answer } = await draftList(CSV, [], { watched: true });
    expect(notes).toMatch(BAR);
    expect(notes.endsWith('\u001b[2K')).toBe(true);
    expect(answer).not.toContain('\u001b');
  });

  test('is not drawn into a file or a pipe, nor in a pipeline', async () => {
    expect((await draftList(CSV)).notes).toBe('');
    expect((await draftList(CSV, [], { watched: true, environment: { CI: 'true' } })).notes).toBe('');
  });
});
