import type { Requirement } from '../requirement.ts'

type Shared = Omit<Requirement, 'article'>

const district = ['district'] as const

/** What both decrees ask for, each in an article of its own. */
export const shared = {
  functions: {
    id: 'functions',
    name: { vi: 'Chức năng, nhiệm vụ, quyền hạn', en: 'Functions and powers' },
    section: 'introduction',
    evidence: { of: 'pages', topic: 'functions' },
  },
  history: {
    id: 'history',
    name: { vi: 'Quá trình hình thành và phát triển', en: 'History' },
    section: 'introduction',
    evidence: { of: 'pages', topic: 'history' },
  },
  units: {
    id: 'units',
    name: { vi: 'Sơ đồ, cơ cấu tổ chức', en: 'Organisation chart' },
    section: 'organisation',
    evidence: { of: 'units' },
  },
  leaders: {
    id: 'leaders',
    name: { vi: 'Lãnh đạo cơ quan', en: 'Leaders' },
    section: 'organisation',
    evidence: { of: 'people', role: 'leader' },
  },
  contactOfficers: {
    id: 'contact-officers',
    name: { vi: 'Cán bộ, công chức đầu mối liên hệ', en: 'Officers responsible for contacts' },
    section: 'organisation',
    evidence: { of: 'people', role: 'contact' },
  },
  contact: {
    id: 'contact',
    name: { vi: 'Thông tin liên hệ, giao dịch', en: 'Contact' },
    section: 'introduction',
    evidence: { of: 'pages', topic: 'contact' },
  },
  map: {
    id: 'map',
    name: { vi: 'Bản đồ địa giới hành chính', en: 'Map of the district' },
    section: 'introduction',
    evidence: { of: 'pages', topic: 'map' },
    kinds: district,
  },
  naturalConditions: {
    id: 'natural-conditions',
    name: { vi: 'Điều kiện tự nhiên', en: 'Natural conditions' },
    section: 'introduction',
    evidence: { of: 'pages', topic: 'natural-conditions' },
    kinds: district,
  },
  heritage: {
    id: 'heritage',
    name: { vi: 'Truyền thống văn hóa, di tích, danh thắng', en: 'Culture, monuments, landscapes' },
    section: 'introduction',
    evidence: { of: 'pages', topic: 'heritage' },
    kinds: district,
  },
  news: {
    id: 'news',
    name: { vi: 'Tin tức, sự kiện', en: 'News' },
    section: 'news',
    evidence: { of: 'articles', type: 'news' },
  },
  directives: {
    id: 'directives',
    name: { vi: 'Văn bản chỉ đạo, điều hành', en: 'Directives' },
    section: 'legal-documents',
    evidence: { of: 'legalDocuments', kind: 'directive' },
  },
  calendar: {
    id: 'calendar',
    name: { vi: 'Lịch làm việc của lãnh đạo', en: "Leaders' calendar" },
    section: 'calendar',
    evidence: { of: 'appointments' },
  },
  policies: {
    id: 'policies',
    name: { vi: 'Phổ biến pháp luật, chế độ, chính sách', en: 'Laws and policies explained' },
    section: 'policies',
    evidence: { of: 'publications', section: 'policies' },
  },
  plans: {
    id: 'plans',
    name: { vi: 'Chiến lược, quy hoạch, kế hoạch', en: 'Strategies and plans' },
    section: 'plans',
    evidence: { of: 'publications', section: 'plans' },
  },
  legislation: {
    id: 'legislation',
    name: { vi: 'Văn bản quy phạm pháp luật', en: 'Legislation' },
    section: 'legal-documents',
    evidence: { of: 'legalDocuments', kind: 'legislation' },
  },
  procedures: {
    id: 'procedures',
    name: { vi: 'Thủ tục hành chính, dịch vụ công trực tuyến', en: 'Procedures and online services' },
    section: 'procedures',
    evidence: { of: 'procedures' },
  },
  projects: {
    id: 'projects',
    name: { vi: 'Dự án, hạng mục đầu tư', en: 'Investment projects' },
    section: 'projects',
    evidence: { of: 'publications', section: 'projects' },
  },
  procurement: {
    id: 'procurement',
    name: { vi: 'Đấu thầu, mua sắm công', en: 'Tenders and public procurement' },
    section: 'procurement',
    evidence: { of: 'publications', section: 'procurement' },
  },
  consultations: {
    id: 'consultations',
    name: { vi: 'Lấy ý kiến góp ý dự thảo', en: 'Consultations on drafts' },
    section: 'consultations',
    evidence: { of: 'consultations' },
  },
  research: {
    id: 'research',
    name: { vi: 'Chương trình nghiên cứu, đề tài khoa học', en: 'Research topics' },
    section: 'research',
    evidence: { of: 'publications', section: 'research' },
  },
  reports: {
    id: 'reports',
    name: { vi: 'Thống kê, báo cáo', en: 'Statistics and reports' },
    section: 'reports',
    evidence: { of: 'publications', section: 'reports' },
  },
  englishFunctions: {
    id: 'english-functions',
    name: { vi: 'Chức năng, nhiệm vụ bằng tiếng Anh', en: 'Functions in English' },
    section: 'introduction',
    evidence: { of: 'pages', topic: 'functions', isEnglish: true },
  },
  englishContact: {
    id: 'english-contact',
    name: { vi: 'Thông tin liên hệ bằng tiếng Anh', en: 'Contact in English' },
    section: 'introduction',
    evidence: { of: 'pages', topic: 'contact', isEnglish: true },
  },
  siteMap: {
    id: 'site-map',
    name: { vi: 'Sơ đồ cổng thông tin', en: 'Site map' },
    section: 'site-map',
    evidence: { of: 'portal' },
  },
  search: {
    id: 'search',
    name: { vi: 'Tìm kiếm, tra cứu', en: 'Search' },
    section: 'search',
    evidence: { of: 'portal' },
  },
} as const satisfies Record<string, Shared>

/** Requirements with the article of the decree that asks for them. */
export const inArticle = (article: string, ...requirements: Shared[]): Requirement[] =>
  requirements.map((requirement) => ({ ...requirement, article }))
