import Footer from './layout/footer/Footer.astro'
import Header from './layout/header/Header.astro'
import Article from './templates/article/Article.astro'
import ArticleList from './templates/article-list/ArticleList.astro'
import Calendar from './templates/calendar/Calendar.astro'
import Consultation from './templates/consultation/Consultation.astro'
import EntryList from './templates/entry-list/EntryList.astro'
import Event from './templates/event/Event.astro'
import Gallery from './templates/gallery/Gallery.astro'
import Home from './templates/home/Home.astro'
import LegalDocument from './templates/legal-document/LegalDocument.astro'
import LegalDocumentList from './templates/legal-document-list/LegalDocumentList.astro'
import NotFound from './templates/not-found/NotFound.astro'
import Organisation from './templates/organisation/Organisation.astro'
import Page from './templates/page/Page.astro'
import PortalIndex from './templates/portal-index/PortalIndex.astro'
import Procedure from './templates/procedure/Procedure.astro'
import ProcedureList from './templates/procedure-list/ProcedureList.astro'
import Publication from './templates/publication/Publication.astro'
import Question from './templates/question/Question.astro'
import Search from './templates/search/Search.astro'
import Section from './templates/section/Section.astro'
import SiteMap from './templates/site-map/SiteMap.astro'
import Video from './templates/video/Video.astro'
import WebsiteLinks from './templates/website-links/WebsiteLinks.astro'

/** Everything that a family of themes may draw in its own way. */
export const blocks = {
  Header,
  Footer,
  Home,
  ArticleList,
  Article,
  Page,
  Section,
  ProcedureList,
  Procedure,
  Calendar,
  Consultation,
  EntryList,
  Event,
  Gallery,
  LegalDocument,
  LegalDocumentList,
  Organisation,
  Publication,
  Question,
  Video,
  WebsiteLinks,
  SiteMap,
  Search,
  NotFound,
  PortalIndex,
}

export type Blocks = typeof blocks
