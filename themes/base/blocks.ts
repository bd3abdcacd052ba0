import Footer from './layout/footer/Footer.astro'
import Header from './layout/header/Header.astro'
import Article from './templates/article/Article.astro'
import ArticleList from './templates/article-list/ArticleList.astro'
import Home from './templates/home/Home.astro'
import NotFound from './templates/not-found/NotFound.astro'
import Page from './templates/page/Page.astro'
import PortalIndex from './templates/portal-index/PortalIndex.astro'
import Procedure from './templates/procedure/Procedure.astro'
import ProcedureList from './templates/procedure-list/ProcedureList.astro'
import Search from './templates/search/Search.astro'
import Section from './templates/section/Section.astro'
import SiteMap from './templates/site-map/SiteMap.astro'

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
  SiteMap,
  Search,
  NotFound,
  PortalIndex,
}

export type Blocks = typeof blocks
