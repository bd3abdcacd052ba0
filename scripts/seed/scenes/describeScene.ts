import type { Scene } from '../words.ts'

const seen: Record<Scene, string> = {
  'karst-river': 'Tranh vẽ thuyền trên sông giữa núi đá vôi',
  'rice-field': 'Tranh vẽ nông dân trên đồng lúa dưới chân núi',
  'city-street': 'Tranh vẽ phố với hàng cây, nhà nhiều tầng và ô tô',
  'bridge-road': 'Tranh vẽ cầu dây văng qua sông, xe chạy trên cầu',
  school: 'Tranh vẽ sân trường có cột cờ, hàng cây và học sinh',
  hospital: 'Tranh vẽ bệnh viện và xe cứu thương trước cổng',
  factory: 'Tranh vẽ nhà máy mái răng cưa, ống khói và xe tải',
  'office-hall': 'Tranh vẽ trụ sở ba tầng sau bãi cỏ và cột cờ',
  market: 'Tranh vẽ chợ với những sạp hàng và người mua bán',
  'heritage-gate': 'Tranh vẽ cổng thành mái cong dưới dãy núi đá',
  'sea-coast': 'Tranh vẽ tàu cá trên biển, gần bờ là rừng ngập mặn',
  'forest-hill': 'Tranh vẽ đồi thông và rừng nối tiếp nhau',
  'lotus-pond': 'Tranh vẽ đầm sen nở hoa, xa là núi đá vôi',
  'people-meeting': 'Tranh vẽ cuộc họp quanh bàn, trên tường có biểu đồ',
  documents: 'Tranh vẽ bàn giấy tờ đóng dấu đỏ trước giá sách',
  technology: 'Tranh vẽ hai người trước màn hình máy tính có biểu đồ',
  'village-pond': 'Tranh vẽ mái đình soi bóng xuống ao làng, bên gốc đa',
  'night-river': 'Tranh vẽ thuyền thắp đèn lồng trên sông đêm',
  'village-road': 'Tranh vẽ người đi xe đạp trên đường làng giữa hàng cau',
  construction: 'Tranh vẽ công trường với cần cẩu và công nhân đội mũ',
  cathedral: 'Tranh vẽ nhà thờ đá mái cong soi bóng xuống hồ',
  sports: 'Tranh vẽ vận động viên chạy trên đường đua, khán đài đông người',
  library: 'Tranh vẽ phòng đọc giữa những giá sách cao',
  laboratory: 'Tranh vẽ phòng thí nghiệm với bình thủy tinh và kính hiển vi',
}

/** What a scene shows, as the text alternative of its picture. */
export const describeScene = (scene: Scene): string => seen[scene]
