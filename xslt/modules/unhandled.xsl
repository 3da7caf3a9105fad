<?xml version="1.0" encoding="UTF-8"?>
<!--
  Elements without a template of their own. Many share a form, and that is found by name: a template with a long pattern would be
  compiled once for each name in it. What has no form at all is shown plainly, and the caller is told: nothing is lost.
-->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Names between blanks: cheaper to search than a map, which would be made anew for every document. -->
  <xsl:variable name="v:words" as="xs:string" select="' inline span organization entity person concept object event location process
    role term quantity def docType docTitle docProponent legislature session shortTitle docAuthority docPurpose docCommittee
    docIntroducer docStage docStatus docJurisdiction docketNumber courtType neutralCitation party judge lawyer signature argument
    affectedDocument relatedDocument change vote outcome recordedTime mod mmod rmod mref opinion placeholder decoration fillIn omissis
    remark num heading subheading
    quotedText embeddedText '"/>
  <xsl:variable name="v:units" as="xs:string" select="' paragraph list point section subparagraph sublist clause part chapter title
    article book tome division indent alinea rule subrule proviso subsection subpart subchapter subtitle subdivision subclause level
    transitional hcontainer item speech question answer speechGroup administrationOfOath rollCall prayers oralStatements
    writtenStatements personalStatements ministerialStatements resolutions nationalInterest declarationOfVote communication petitions
    papers noticesOfMotion questions address proceduralMotions pointOfOrder adjournment debateSection '"/>
  <xsl:variable name="v:groups" as="xs:string" select="' container blockContainer recitals recital citations citation div tblock blockList toc '"/>
  <xsl:variable name="v:lines" as="xs:string" select="' block longTitle interstitial listIntroduction listWrapUp tocItem from scene narrative summary other '"/>

  <!-- A structure may hold a whole document. Files that are not valid have the text in the annex itself. -->
  <xsl:template match="attachment[mainBody or body] | component[mainBody or body]">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- What most elements of a text are: found without a search among the names. -->
  <xsl:template match="content">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="inline | entity">
    <xsl:call-template name="m:words"/>
  </xsl:template>

  <xsl:template match="*" priority="-1">
    <xsl:variable name="name" select="' ' || local-name() || ' '"/>
    <xsl:choose>
      <xsl:when test="namespace-uri() ne 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'">
        <xsl:call-template name="m:unhandled"/>
      </xsl:when>
      <xsl:when test="contains(' content intro wrapUp formula subFlow ', $name)">
        <xsl:apply-templates/>
      </xsl:when>
      <xsl:when test="contains($v:words, $name)">
        <xsl:call-template name="m:words"/>
      </xsl:when>
      <xsl:when test="contains(' i b u sub sup abbr del ins ', $name)">
        <xsl:call-template name="m:printed"/>
      </xsl:when>
      <xsl:when test="contains($v:units, $name)">
        <xsl:call-template name="m:unit"/>
      </xsl:when>
      <xsl:when test="contains($v:groups, $name) or (contains($v:lines, $name) and (p or ul or ol or table or blockList or block))">
        <xsl:call-template name="m:group"/>
      </xsl:when>
      <xsl:when test="contains($v:lines, $name)">
        <xsl:call-template name="m:line"/>
      </xsl:when>
      <xsl:when test="contains(' eop marker meta ', $name)"/>
      <xsl:when test="mainBody or body">
        <xsl:apply-templates/>
      </xsl:when>
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
