<?xml version="1.0" encoding="UTF-8"?>
<!--
  Akoma Ntoso → XHTML, for the HTML and the EPUB edition: parameters, keys, and the list of modules, one for each concern.
  One stylesheet makes both: a process that makes both prepares it once. How they differ is in modules/files.xsl.

  Modes: none for the text itself; m:item for numbered units in a list; m:title for the lines of a title;
  m:plain for the text of a heading without notes and links; m:toc for the table of contents.
  Prefixes: m modes and templates, f functions, v variables; public to all modules.
-->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:include href="modules/files.xsl"/>
  <xsl:include href="modules/functions.xsl"/>
  <xsl:include href="modules/identity.xsl"/>
  <xsl:include href="modules/titles.xsl"/>
  <xsl:include href="modules/document.xsl"/>
  <xsl:include href="modules/masthead.xsl"/>
  <xsl:include href="modules/hierarchy.xsl"/>
  <xsl:include href="modules/headings.xsl"/>
  <xsl:include href="modules/blocks.xsl"/>
  <xsl:include href="modules/tables.xsl"/>
  <xsl:include href="modules/votes.xsl"/>
  <xsl:include href="modules/inlines.xsl"/>
  <xsl:include href="modules/images.xsl"/>
  <xsl:include href="modules/links.xsl"/>
  <xsl:include href="modules/notes.xsl"/>
  <xsl:include href="modules/cited.xsl"/>
  <xsl:include href="modules/toc.xsl"/>
  <xsl:include href="modules/unhandled.xsl"/>

  <!-- html or epub. -->
  <xsl:param name="edition" as="xs:string" required="yes"/>
  <!-- Labels of the language of the document: key to the text before and behind the place {1}; {2} stands in one of them. -->
  <xsl:param name="labels" as="map(*)" required="yes"/>
  <!-- ISO 639-1, as in addresses of documents. -->
  <xsl:param name="language" as="xs:string" select="'en'"/>
  <xsl:param name="direction" as="xs:string" select="'ltr'"/>
  <!-- Heading of a document whose text has no title. -->
  <xsl:param name="title" as="xs:string" select="''"/>
  <!-- Symbol of the document, or what else identifies it. -->
  <xsl:param name="identifier" as="xs:string" select="''"/>
  <!-- Address of a document: {lang} and {symbol} are filled in. -->
  <xsl:param name="documents" as="xs:string" select="'https://docs.un.org/{lang}/{symbol}'"/>

  <xsl:output method="json" indent="no"/>
  <xsl:output name="html" method="html" html-version="5" indent="no" include-content-type="no" escape-uri-attributes="no"/>
  <xsl:output name="epub" method="xhtml" indent="no" omit-xml-declaration="yes" include-content-type="no" escape-uri-attributes="no"/>

  <xsl:mode on-no-match="text-only-copy"/>
  <xsl:mode name="m:plain" on-no-match="text-only-copy"/>

  <!-- Blanks between blocks are no text. Mixed content (p, heading, num, inlines) keeps all of them. -->
  <xsl:strip-space elements="akomaNtoso statement doc documentCollection collectionBody components component
    attachments attachment coverPage preface preamble recitals recital citations citation container formula mainBody
    body conclusions paragraph subparagraph section subsection article part title chapter clause division book tome
    hcontainer list sublist point indent alinea intro content wrapUp blockList item blockContainer ul ol table tr
    embeddedStructure quotedStructure authorialNote div"/>

  <!--
    One index for all: every walk through a document costs as much as writing a tenth of it.
    "#para_9": what has that eId; "call": marks of notes; "link": links; "quote": quoted structures.
  -->
  <xsl:key name="index" match="*[@eId] | authorialNote | noteRef | a | ref | rref | embeddedStructure | quotedStructure" use="@eId ! ('#' || .),
    if (self::authorialNote or self::noteRef) then 'call' else if (self::a or self::ref or self::rref) then 'link'
    else if (self::embeddedStructure or self::quotedStructure) then 'quote' else ()"/>

  <xsl:variable name="v:document" as="element()" select="/akomaNtoso/*[1]"/>
  <xsl:variable name="v:root" select="/"/>
  <!-- Most documents quote no structures: their lines need not be searched for one. -->
  <xsl:variable name="v:quotes" as="xs:boolean" select="exists(key('index', 'quote'))"/>

</xsl:stylesheet>
