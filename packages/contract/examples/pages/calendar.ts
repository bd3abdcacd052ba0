import type { AppointmentModel, CalendarModel, PageOf } from '../../pages/index.ts'
import { dayOf } from './moments.ts'

const home = { label: 'Trang chủ', href: '/' }

const director = 'Giám đốc Nguyễn Văn Mẫu'
const deputy = 'Phó Giám đốc Phạm Thị Hương Mẫu'

type Appointment = Partial<AppointmentModel> & { time: string; title: string; leaders: string[] }

const at = (day: string, appointment: Appointment): AppointmentModel => ({
  iso: `${day}T${appointment.time.split('–')[0]?.padStart(5, '0')}:00+07:00`,
  isCancelled: false,
  ...appointment,
})

const appointments: Record<string, Appointment[]> = {
  '2026-11-02': [
    { time: '7:30', title: 'Chào cờ, giao ban đầu tháng', place: 'Hội trường tầng 2', leaders: [director, deputy] },
    {
      time: '14:00–16:30',
      title: 'Khai mạc triển lãm đồ án quy hoạch phân khu phía Đông',
      place: 'Nhà văn hóa phường Đông Thành',
      leaders: [director],
      participants: 'Lãnh đạo các phòng; đại diện UBND thành phố',
      preparedBy: 'Phòng Quy hoạch – Kiến trúc',
    },
  ],
  '2026-11-03': [
    {
      time: '8:00',
      title: 'Kiểm tra tiến độ nhà ở xã hội Khánh Phú',
      place: 'Huyện Yên Khánh',
      leaders: [deputy],
      preparedBy: 'Phòng Quản lý nhà',
    },
  ],
  '2026-11-05': [
    { time: '8:00–11:00', title: 'Tiếp công dân định kỳ', place: 'Phòng tiếp công dân, tầng 1', leaders: [director] },
    {
      time: '15:00',
      title: 'Họp hội đồng thẩm định giá',
      place: 'Phòng họp 301',
      leaders: [deputy],
      isCancelled: true,
    },
  ],
  '2026-11-06': [
    {
      time: '8:30',
      title: 'Dự phiên họp thường kỳ của Ủy ban nhân dân tỉnh',
      place: 'Trụ sở Ủy ban nhân dân tỉnh',
      leaders: [director],
    },
  ],
}

const names = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật']

/** A week of the example calendar, Monday to Sunday. */
export const exampleDays: CalendarModel['days'] = names.map((name, index) => {
  const day = `2026-11-0${index + 2}`
  return { name, day: dayOf(day), appointments: (appointments[day] ?? []).map((one) => at(day, one)) }
})

const week = (number: number, text: string) => ({
  label: `Tuần ${number} (${text})`,
  href: `/lich-lam-viec/2026-w${number}/`,
})

/** A week of the leaders' calendar. */
export const calendarExample: PageOf<'calendar'> = {
  template: 'calendar',
  head: {
    path: '/lich-lam-viec/',
    title: 'Lịch làm việc của lãnh đạo',
    description: 'Lịch làm việc tuần của lãnh đạo Sở Xây dựng tỉnh Ninh Bình',
    breadcrumb: [home],
  },
  model: {
    title: 'Lịch làm việc của lãnh đạo',
    week: 'Tuần 45 (2/11/2026 – 8/11/2026)',
    days: exampleDays,
    older: { label: 'Tuần trước', href: '/lich-lam-viec/2026-w44/' },
    weeks: [
      { ...week(45, '2/11/2026 – 8/11/2026'), current: true },
      { ...week(44, '26/10/2026 – 1/11/2026'), current: false },
      { ...week(43, '19/10/2026 – 25/10/2026'), current: false },
      { ...week(42, '12/10/2026 – 18/10/2026'), current: false },
    ],
    icsHref: '/lich-lam-viec/lich.ics',
  },
}
