<?xml version="1.0" encoding="UTF-8"?>
<!-- Links: out to the web, and to a place of the same document. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:typst" xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <!-- Where documents are: {lang} and {symbol} are filled in. -->
  <xsl:param name="documents" as="xs:string" select="''"/>

  <xsl:key name="place" match="*[@eId][not(ancestor-or-self::meta)]" use="@eId"/>
  <xsl:key name="stand-in" match="alternativeReference" use="substring-after(@for, '#')"/>
  <xsl:variable name="targets" as="map(xs:string, xs:boolean)" select="
      map:merge(//(a | ref)[starts-with(@href, '#')] ! map{substring(@href, 2): true()}, map{'duplicates': 'use-first'})"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>

  <xsl:template match="a | ref | rref | documentRef" mode="run"><xsl:call-template name="link"/></xsl:template>

  <xsl:template name="link">
    <xsl:variable name="web" select="f:web-address(.)"/>
    <xsl:variable name="place" select="@href[starts-with(., '#')] ! key('place', substring(., 2), $root)[1]"/>
    <xsl:choose>
      <xsl:when test="not(node()) and @showAs">{f:literal(normalize-space(@showAs))},</xsl:when>
      <xsl:when test="not(normalize-space())"><xsl:apply-templates mode="run"/></xsl:when>
      <xsl:when test="$web">
        <xsl:text>web({f:literal($web)},</xsl:text>
        <xsl:call-template name="wrap"><xsl:with-param name="functions" select="f:keeping(.)[. = 'apart'], f:look(.)"/></xsl:call-template>
        <xsl:text>),</xsl:text>
      </xsl:when>
      <xsl:when test="$place and f:is-marked($place)">
        <xsl:text>goto({f:literal(string($place/@eId))},</xsl:text>
        <xsl:call-template name="wrap"/>
        <xsl:text>),</xsl:text>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="wrap"><xsl:with-param name="functions" select="f:look(.)"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Only web and mail addresses become links: no script, no file. The address of an AKN IRI stands in the analysis block, or
       follows from the IRI of a resolution. -->
  <xsl:function name="f:web-address" as="xs:string?">
    <xsl:param name="link" as="element()"/>
    <xsl:variable name="candidates" select="($link/@href, $link/@eId ! key('stand-in', ., $root)/@href) ! normalize-space(.)"/>
    <xsl:sequence select="($candidates[matches(., '^(https?://[^/]|mailto:.)', 'i')] ! iri-to-uri(.), $candidates[starts-with(., '/akn/')] ! f:address-of-work(.))[1]"/>
  </xsl:function>

  <!-- …/statement/deliberation/un-ga/2000-11-15/55-25 → A/RES/55/25 -->
  <xsl:function name="f:address-of-work" as="xs:string?">
    <xsl:param name="iri" as="xs:string"/>
    <xsl:variable name="step" select="tokenize(replace($iri, '/?[!#].*$', ''), '/')"/>
    <xsl:variable name="series" select="map{'un-ga': 'A/RES/', 'un-sc': 'S/RES/', 'un-ecosoc': 'E/RES/', 'un-ga-hrc': 'A/HRC/RES/'}(($step[6], '')[1])"/>
    <xsl:if test="$series and $step[4] = 'statement' and $step[8] and not($step[9])">
      <xsl:variable name="symbol" select="$series || replace(replace($step[8], '_', ''), '-', '/')"/>
      <xsl:sequence select="substring-before($documents, '{lang}') || $language || substring-before(substring-after($documents, '{lang}'), '{symbol}')
        || $symbol || substring-after($documents, '{symbol}')" expand-text="no"/>
    </xsl:if>
  </xsl:function>

  <!-- Blocks where a link may arrive; a link to anything smaller stays text. -->
  <xsl:function name="f:is-marked" as="xs:boolean">
    <xsl:param name="place" as="element()"/>
    <xsl:sequence select="exists($place[not(ancestor-or-self::authorialNote)][not(ancestor::p)]) and not($place/self::p)"/>
  </xsl:function>

  <xsl:template name="arrival">
    <xsl:if test="@eId and map:contains($targets, string(@eId)) and key('place', @eId, $root)[1] is . and f:is-marked(.)"
      xmlns:map="http://www.w3.org/2005/xpath-functions/map">at({f:literal(string(@eId))}),&#10;</xsl:if>
  </xsl:template>
</xsl:stylesheet>
