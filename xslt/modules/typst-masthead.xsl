<?xml version="1.0" encoding="UTF-8"?>
<!--
  The cover page as the official first page has it: United Nations and symbol over a rule, organ and distribution below it,
  then session and agenda item, then the lines on adoption. Each line finds its place by what it holds, not by its order
  or class, so mastheads of other makers come out the same; a line of no known kind stays where it stood.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:typst" xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:variable name="cover-lines" select="
      ($cover//p[not(ancestor::p)] | $cover//*[text()[normalize-space()]][not(ancestor-or-self::p)]
        [not(ancestor::*[text()[normalize-space()]][ancestor::coverPage])])[normalize-space()]"/>
  <xsl:variable name="publisher-line" select="$cover-lines[.//docAuthority][1]"/>
  <xsl:variable name="symbol-line" select="$cover-lines[.//docNumber][not(.//docTitle)][not(. is $publisher-line)][1]"/>
  <xsl:variable name="organ-line" select="$cover-lines[.//docAuthority][not(.//docTitle)][. >> $publisher-line][1]"/>
  <!-- Distribution, date of issue, original language: beside the organ. -->
  <xsl:variable name="issue-lines" select="
      $cover-lines[docStatus or inline[matches(@name, 'distribution|originalLanguage', 'i')] or docDate[not(@refersTo = '#adoptionDate')]]
        [not(.//docTitle)] except ($publisher-line | $symbol-line | $organ-line)"/>
  <xsl:variable name="adoption-lines" select="
      $cover-lines[.//docTitle or .//docProponent or docCommittee or ancestor::container/@name = 'adoption'][. >> ($issue-lines, $publisher-line)[last()]]
      except ($publisher-line | $symbol-line | $organ-line | $issue-lines)"/>

  <xsl:template match="coverPage" mode="block">
    <xsl:choose>
      <xsl:when test="not(.. is $main)"><xsl:apply-templates mode="title"/></xsl:when>
      <xsl:when test="not($publisher-line and $symbol-line)">
        <xsl:call-template name="lines-of-session"><xsl:with-param name="lines" select="$cover-lines except $adoption-lines"/></xsl:call-template>
        <xsl:apply-templates select="$adoption-lines" mode="adoption"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="masthead"/>
        <xsl:variable name="placed" select="$publisher-line | $symbol-line | $organ-line | $issue-lines"/>
        <xsl:call-template name="lines-of-session"><xsl:with-param name="lines" select="$cover-lines except ($placed | $adoption-lines)"/></xsl:call-template>
        <xsl:apply-templates select="$adoption-lines" mode="adoption"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="masthead">
    <xsl:text>masthead(un: run(</xsl:text>
    <xsl:apply-templates select="$publisher-line/node()" mode="run"/>
    <xsl:text>), symbol: {f:literal(f:plain($symbol-line))}, </xsl:text>
    <xsl:variable name="calls" select="$symbol-line//(authorialNote | noteRef)"/>
    <xsl:if test="$calls">mark: run(<xsl:apply-templates select="$calls" mode="run"/>), </xsl:if>
    <xsl:text>organ: run(</xsl:text>
    <xsl:apply-templates select="$organ-line/node()" mode="run"/>
    <xsl:text>),</xsl:text>
    <xsl:for-each select="$issue-lines">{f:keeping(.)}(<xsl:apply-templates mode="run"/>),</xsl:for-each>
    <xsl:text>),&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="lines-of-session">
    <xsl:param name="lines" as="element()*"/>
    <xsl:if test="$lines">
      <xsl:text>session(</xsl:text>
      <xsl:for-each select="$lines">
        <!-- Session, subsidiary body and the name of the item are bold on the official page. -->
        <xsl:text>{if (session or docAuthority or docCommittee or docProponent or inline[matches(@name, 'item ?(name|title)', 'i')]) then 'bo' else 'run'}(</xsl:text>
        <xsl:apply-templates mode="run"/>
        <xsl:text>),</xsl:text>
      </xsl:for-each>
      <xsl:text>),&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="p" mode="adoption">
    <xsl:choose>
      <xsl:when test=". is $early-title">title({f:level(.)},</xsl:when>
      <xsl:when test=".//docTitle">adopted(</xsl:when>
      <xsl:otherwise>origin(</xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates mode="run"/>
    <xsl:text>),&#10;</xsl:text>
  </xsl:template>
  <!-- A date is not broken over two lines of a title. -->
  <xsl:template match="coverPage//docTitle//docDate" mode="run">keep(<xsl:apply-templates mode="run"/>),</xsl:template>
</xsl:stylesheet>
