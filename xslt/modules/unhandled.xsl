<?xml version="1.0" encoding="UTF-8"?>
<!--
  Elements without a template of their own. Many share a form, and that is found by name: a template with a long pattern would be
  compiled once for each name in it. What has no form at all is shown plainly, and the caller is told: nothing is lost.
-->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:variable name="v:form" as="map(xs:string, xs:string)" select="map:merge((
    tokenize('b i u sub sup abbr del ins') ! map:entry(., 'printed'),
    tokenize('span inline entity person organization concept object event location process role term quantity def docType
      docTitle docProponent legislature session shortTitle docAuthority docPurpose docCommittee docIntroducer docStage docStatus
      docJurisdiction docketNumber courtType neutralCitation party judge lawyer signature argument affectedDocument
      relatedDocument change vote outcome recordedTime mod mmod rmod mref opinion placeholder decoration fillIn omissis remark
      num heading subheading') ! map:entry(., 'words'),
    tokenize('paragraph subparagraph clause section part chapter title article book tome division list point indent alinea rule
      subrule proviso subsection subpart subchapter subtitle subdivision subclause sublist level transitional hcontainer
      item speech question answer speechGroup administrationOfOath rollCall prayers oralStatements writtenStatements
      personalStatements ministerialStatements resolutions nationalInterest declarationOfVote communication petitions papers
      noticesOfMotion questions address proceduralMotions pointOfOrder adjournment debateSection') ! map:entry(., 'unit'),
    tokenize('container blockContainer recitals recital citations citation div tblock blockList toc') ! map:entry(., 'group'),
    tokenize('block longTitle interstitial listIntroduction listWrapUp tocItem from scene narrative summary other')
      ! map:entry(., 'line'),
    tokenize('content intro wrapUp formula subFlow') ! map:entry(., 'inside'),
    tokenize('eop marker meta') ! map:entry(., 'nothing')))"/>

  <xsl:template match="*" priority="-1">
    <xsl:variable name="form" select="$v:form(local-name())[namespace-uri(current()) = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0']"/>
    <xsl:choose>
      <xsl:when test="$form eq 'words'">
        <xsl:call-template name="m:words"/>
      </xsl:when>
      <xsl:when test="$form eq 'inside'">
        <xsl:apply-templates/>
      </xsl:when>
      <xsl:when test="$form eq 'printed'">
        <xsl:call-template name="m:printed"/>
      </xsl:when>
      <xsl:when test="$form eq 'unit'">
        <xsl:call-template name="m:unit"/>
      </xsl:when>
      <xsl:when test="$form eq 'group'">
        <xsl:call-template name="m:group"/>
      </xsl:when>
      <xsl:when test="$form eq 'line'">
        <xsl:call-template name="m:line"/>
      </xsl:when>
      <xsl:when test="$form eq 'nothing'"/>
      <xsl:otherwise>
        <xsl:call-template name="m:unhandled"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="m:unhandled">
    <xsl:call-template name="m:report">
      <xsl:with-param name="code" select="'unhandled-element'"/>
      <xsl:with-param name="detail" select="name()"/>
    </xsl:call-template>
    <!-- Among words it is words, among blocks a block. -->
    <xsl:element name="{if (ancestor::p or ../text()[normalize-space()]) then 'span' else 'div'}">
      <xsl:attribute name="class" select="'unhandled'"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
