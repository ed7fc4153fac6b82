/** What an officer must confirm before signing, in English: the sentences of the tables stand on the left, word for word. */
const ADVISORS =
  'The layout of bodies in the locality: front-committee (the Party committee of the Fatherland Front advises; there is a Party committee of the Party’s agencies), council-and-front-committees (there are Party committees of the People’s Council and of the Front, and none of the Party’s agencies), front (the Front committee advises) or propaganda-and-mass-mobilisation (the board for propaganda and mass mobilisation, where the work has not moved yet).';

const COMMUNE_ADVISORS =
  'The layout of bodies in the commune: commune-front (the standing board of the Front committee advises), commune-party-building (the board for Party building) or commune-bloc (the mass-mobilisation bloc); where the commune still has Party committees of the Party’s agencies and of the People’s Committee, commune-front-two-committees or commune-party-building-two-committees.';

const quarters = (words: string) =>
  `What quarters are called in the locality: the model text says “${words}”.`;

const POINTS: Readonly<Record<string, string>> = {
  'Cách đặt dấu ở "hòa, khóa" (older) hay "hoà, khoá" (newer): mỗi văn bản một cách.':
    'Tone marks as in "hòa, khóa" (older) or as in "hoà, khoá" (newer): one way in one text.',
  'Cách viết "Nhân dân" (capital) hay "nhân dân" (lower): mỗi văn bản một cách.':
    '"Nhân dân" (capital) or "nhân dân" (lower): one way in one text.',
  'Loại đơn vị: xã, phường hay đặc khu.': 'The kind of unit: xã, phường or đặc khu.',
  'Các loại đơn vị hành chính cấp xã trên địa bàn (có đặc khu hay không).':
    'Which kinds of communal units the locality has (whether there is an đặc khu).',
  'Đơn vị có khu dân cư, Hội đồng nhân dân, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội hay không; không có thì bỏ điều, khoản tương ứng.':
    'Whether the unit has quarters, a People’s Council, a Front and socio-political organisations; where it has none, leave out the articles and clauses on them.',
  'Tên gọi khu phố, tổ dân phố, khu dân cư trên địa bàn.': quarters('khu phố, tổ dân phố, khu dân cư'),
  'Tên gọi khóm, khu phố, tổ dân phố trên địa bàn.': quarters('khóm, khu phố, tổ dân phố'),
  'Tên gọi khu vực, khóm, tổ dân phố trên địa bàn.': quarters('khu vực, khóm, tổ dân phố'),
  'Tên gọi khu phố, khu, tổ dân phố trên địa bàn.': quarters('khu phố, khu, tổ dân phố'),
  'Tên gọi tổ dân phố, khu phố, khu dân cư trên địa bàn.': quarters('tổ dân phố, khu phố, khu dân cư'),
  'Tên gọi ấp, khu phố, khu dân cư trên địa bàn.': quarters('ấp, khu phố, khu dân cư'),
  'Tên gọi thôn, buôn, tổ dân phố, khu dân cư trên địa bàn.': quarters('thôn, buôn, tổ dân phố, khu dân cư'),
  'Tên gọi thôn, làng, tổ dân phố, khu dân cư trên địa bàn.': quarters('thôn, làng, tổ dân phố, khu dân cư'),
  'Tên gọi bản, thôn, tiểu khu, tổ dân phố trên địa bàn.': quarters('bản, thôn, tiểu khu, tổ dân phố'),
  'Tên gọi xóm, bản, thôn, khối, tổ dân phố trên địa bàn.': quarters('xóm, bản, thôn, khối, tổ dân phố'),
  'Tên gọi thôn, bản, buôn, bon, làng, xóm, khu dân cư trên địa bàn.': quarters(
    'thôn, bản, buôn, bon, làng, xóm, khu dân cư',
  ),
  'Đơn vị có Chi bộ hay đã thành lập Đảng ủy (đã có thì ghi committee.name, committee.title là Đảng ủy); danvan chưa có văn bản nào của một chi bộ để đối chiếu.':
    'Whether the unit has a Party cell or a Party committee by now (if so, write Đảng ủy in committee.name and committee.title); danvan has seen no text of a Party cell.',
  'Mô hình tổ chức của địa phương: front-committee (Đảng ủy Mặt trận Tổ quốc tham mưu; có Đảng ủy các cơ quan Đảng), council-and-front-committees (có Đảng ủy Hội đồng nhân dân, Đảng ủy Mặt trận Tổ quốc, không có Đảng ủy các cơ quan Đảng), front (Ủy ban Mặt trận Tổ quốc tham mưu) hay propaganda-and-mass-mobilisation (Ban Tuyên giáo và Dân vận, nếu chưa chuyển).':
    ADVISORS,
  'Mô hình tổ chức của cấp xã: commune-party-building (Ban Xây dựng Đảng tham mưu) hay commune-bloc (Khối Dân vận).':
    'The layout of bodies in the commune: commune-party-building (the board for Party building advises) or commune-bloc (the mass-mobilisation bloc).',
  'Mô hình tổ chức của cấp xã: commune-front (Ban Thường trực Ủy ban Mặt trận Tổ quốc tham mưu), commune-party-building (Ban Xây dựng Đảng) hay commune-bloc (Khối Dân vận); nơi còn Đảng ủy các cơ quan Đảng, Đảng ủy Ủy ban nhân dân của xã thì commune-front-two-committees, commune-party-building-two-committees.':
    COMMUNE_ADVISORS,
  'Thẩm quyền của Ban Thường vụ trong việc ban hành Quy chế theo Quy định 399-QĐ/TW; nếu không có thì đổi thành "committee" (Tỉnh ủy, Thành ủy).':
    'Whether the standing committee may issue the regulation under Regulation 399-QĐ/TW; if not, write "committee" (Tỉnh ủy, Thành ủy).',
  'Chi bộ được ban hành Quy chế (Quy định 399-QĐ/TW, theo nguồn gián tiếp).':
    'A Party cell may issue the regulation (Regulation 399-QĐ/TW, by an indirect source).',
  'Thẩm quyền ban hành Quy chế của đảng ủy cấp xã trước Quy định 208-QĐ/TW; nếu Ban Chấp hành ban hành thì ghi "committee".':
    'Who could issue the regulation in a communal Party committee before Regulation 208-QĐ/TW; where the executive committee did, write "committee".',
  'Ở đảng bộ cơ sở, Ban Chấp hành được ban hành Quy chế, Ban Thường vụ thì không (Quy định 399-QĐ/TW, theo nguồn gián tiếp).':
    'In a grassroots Party organisation the executive committee may issue the regulation, the standing committee may not (Regulation 399-QĐ/TW, by an indirect source).',
  'Địa danh: tên một âm tiết, tên người hoặc số thì thêm loại đơn vị (Thành phố Huế, Phường 12).':
    'The place: a name of one syllable, of a person, or a number takes the kind of unit before it (Thành phố Huế, Phường 12).',
  'Năm ban hành lấy theo mốc thời gian của dự thảo.': 'The year of issue is that of the day of the draft.',
  'Ban Tuyên giáo và Dân vận còn hoạt động sau Kết luận 76-KL/TW ngày 28/7/2026 hay không.':
    'Whether the board for propaganda and mass mobilisation still works after Conclusion 76-KL/TW of 28/7/2026.',
  'Cơ quan nào hiện tham mưu về công tác dân vận của cấp ủy và tên gọi của đảng ủy đó; nếu là cơ quan khác thì đổi trường layout.':
    'Which body now advises the committee on mass mobilisation, and what that Party committee is called; if it is another body, change the field layout.',
  'Ủy ban Mặt trận Tổ quốc hay Ban Thường trực của Ủy ban là cơ quan tham mưu về công tác dân vận của cấp ủy.':
    'Whether the Front committee or its standing board advises the committee on mass mobilisation.',
  'Cơ quan tham mưu về công tác dân vận của Đảng ủy do cấp ủy cấp tỉnh quyết định.':
    'The provincial committee decides which body advises the commune’s committee on mass mobilisation.',
  'Cơ quan tham mưu về công tác dân vận của Đảng ủy do cấp ủy cấp tỉnh quyết định (Mặt trận Tổ quốc hay Ban Xây dựng Đảng).':
    'The provincial committee decides which body advises the commune’s committee on mass mobilisation (the Front or the board for Party building).',
  'Ai tham mưu về công tác dân vận cho Chi bộ (chi ủy viên được phân công hay Mặt trận Tổ quốc của đặc khu).':
    'Who advises the Party cell on mass mobilisation (a member of its committee who has this task, or the Front of the đặc khu).',
  'Khối Dân vận còn hoạt động ở xã, phường, đặc khu hay không.':
    'Whether the mass-mobilisation bloc still works in the xã, phường or đặc khu.',
  'Nơi nhận ở Trung ương sau Kết luận 76-KL/TW.': 'The central recipient after Conclusion 76-KL/TW.',
  'Tên gọi hiện nay của ban tuyên giáo.': 'What the propaganda board is called now.',
  'Các cơ quan tham mưu của Đảng ủy cấp xã do cấp ủy cấp tỉnh quyết định (Quy định 208-QĐ/TW).':
    'The provincial committee decides which bodies advise a communal Party committee (Regulation 208-QĐ/TW).',
  'Các đảng ủy trực thuộc cấp ủy ở địa phương và tên gọi.':
    'Which Party committees are directly under the committee in the locality, and what they are called.',
  'Địa phương có lập thêm Đảng ủy Hội đồng nhân dân, Đảng ủy Mặt trận Tổ quốc (thí điểm) hay không.':
    'Whether the locality also has Party committees of the People’s Council and of the Fatherland Front (on trial).',
  'Chi bộ có tổ đảng ở cơ quan, đơn vị, lực lượng vũ trang hay không.':
    'Whether the cell has Party groups in agencies, units and armed forces.',
  'Các đảng ủy, chi bộ trực thuộc Đảng ủy hiện có.':
    'Which Party committees and cells are directly under the committee now.',
  'Đảng ủy các cơ quan Đảng, Đảng ủy Ủy ban nhân dân của xã còn hoạt động hay không.':
    'Whether the commune’s Party committees of the Party’s agencies and of the People’s Committee still work.',
  'Các chi bộ, đảng bộ trực thuộc Đảng ủy hiện có.':
    'Which cells and Party organisations are directly under the committee now.',
  'Chi bộ có các tổ đảng hay không.': 'Whether the cell has Party groups.',
  'Các ban chỉ đạo hiện có, tên gọi và cơ quan thường trực sau sắp xếp.':
    'Which steering committees there are, what they are called, and which bodies serve them after the rearrangement.',
  'Các ban chỉ đạo hiện có của cấp xã, tên gọi và cơ quan thường trực.':
    'Which steering committees the commune has, what they are called, and which bodies serve them.',
  'Hiệu lực của các văn bản nêu tại căn cứ, nhất là Quyết định 23-QĐ/TW ngày 30/7/2021 và Nghị quyết 25-NQ/TW ngày 03/6/2013; khi có bản gốc thì cân nhắc nêu Kết luận 76-KL/TW ngày 28/7/2026.':
    'Whether the legal bases are in force, above all Decision 23-QĐ/TW of 30/7/2021 and Resolution 25-NQ/TW of 03/6/2013; who has the original may cite Conclusion 76-KL/TW of 28/7/2026.',
  'Tên đại hội của Chi bộ.': 'The name of the cell’s congress.',
  'Hiệu lực của các văn bản nêu tại căn cứ; ghi số, ngày của quy chế cấp tỉnh khi đã ban hành; khi có bản gốc thì cân nhắc nêu Kết luận 76-KL/TW ngày 28/7/2026.':
    'Whether the legal bases are in force; number and date of the province’s regulation once it is issued; who has the original may cite Conclusion 76-KL/TW of 28/7/2026.',
  'Thẩm quyền của cơ quan tham mưu về công tác dân vận đối với đề án của cơ quan, tổ chức khác (tham gia ý kiến hay thẩm định).':
    'What the body that advises on mass mobilisation may do with the projects of others (give its opinion, or appraise them).',
  'Việc phân công đảng viên giúp việc chi bộ (công tác văn phòng, tổ chức, tuyên giáo, kiểm tra); danvan chưa có văn bản nào của một chi bộ để đối chiếu.':
    'Which members help the cell (office, organisation, propaganda, inspection); danvan has seen no text of a Party cell.',
  'Việc phân công cơ quan theo dõi công tác tiếp công dân, giải quyết khiếu nại, tố cáo ở cấp xã.':
    'Which body of the commune follows the reception of citizens and the settlement of complaints and denunciations.',
  'Căn cứ pháp lý của việc Mặt trận Tổ quốc cử bào chữa viên chưa được kiểm tra lại.':
    'The legal basis on which the Front appoints people’s defenders was not checked again.',
  'Văn bản của Mặt trận Tổ quốc không theo hướng dẫn của Đảng; Quốc hiệu, ký hiệu và phần ký ghi theo thông lệ, cần đối chiếu quy định của Mặt trận.':
    'Papers of the Front do not follow the Party’s guide; national title, symbol and signature are written as is usual and must be held against the Front’s own rules.',
  'danvan chưa thấy tờ trình nào của một chi ủy viên; cần thống nhất ai đứng tên văn bản.':
    'danvan has seen no submission of a member of a cell’s committee; agree on who signs the paper.',
};

/** The sentence in English; one that a user's own templates say stays as it was written. */
export const pointInEnglish = (point: string): string => POINTS[point] ?? point;
