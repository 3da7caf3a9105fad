<?xml version="1.0" encoding="UTF-8"?>
<!-- What the print edition could not show as it stands: messages of code, eId and detail, set apart by tabs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:f="urn:ntoso:typst"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template name="doubts">
    <xsl:variable name="plain" select="
        $main/..//*[map:contains($plain-blocks, local-name()) or namespace-uri() ne 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0']
          [not(ancestor-or-self::meta)]"/>
    <xsl:for-each-group select="$plain" group-by="name()">
      <xsl:message>unhandled-element&#9;{f:place(.)}&#9;{current-grouping-key()}</xsl:message>
    </xsl:for-each-group>
    <xsl:if test="$is-odd and matches(string($root), $private)">
      <xsl:message>private-character&#9;&#9;{distinct-values(analyze-string(string($root), $private)/*:match ! f:code-point(.))}</xsl:message>
    </xsl:if>
    <xsl:for-each select="//(a | ref | rref)[matches(@href, '^\s*[a-z][a-z0-9+.-]*:', 'i')][not(ancestor::meta)][normalize-space()][empty(f:web-address(.))]">
      <xsl:message>unsafe-link&#9;{f:place(.)}&#9;{f:cut(normalize-space(@href), 80)}</xsl:message>
    </xsl:for-each>
    <xsl:for-each select="//noteRef[not(key('note', substring-after(@href, '#')))]">
      <xsl:message>note-missing&#9;{f:place(.)}&#9;{(@marker, @href)[1]}</xsl:message>
    </xsl:for-each>
    <xsl:for-each select="//img[not(ancestor::meta)][not(ancestor::coverPage and not(normalize-space(@alt)))]">
      <xsl:choose>
        <xsl:when test="not(f:is-embedded-image(.))"><xsl:message>image-left-out&#9;{f:place(.)}&#9;{f:cut(string(@src), 80)}</xsl:message></xsl:when>
        <xsl:when test="not(normalize-space((@alt, @title)[normalize-space()][1]))"><xsl:message>image-without-alternative&#9;{f:place(.)}&#9;</xsl:message></xsl:when>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="f:place" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string(($element/ancestor-or-self::*/@eId)[last()])"/>
  </xsl:function>

  <!-- A character that no font shows, by its number. -->
  <xsl:function name="f:code-point" as="xs:string">
    <xsl:param name="character" as="xs:string"/>
    <xsl:sequence select="'U+' || f:hexadecimal(string-to-codepoints($character)[1])"/>
  </xsl:function>
  <xsl:function name="f:hexadecimal" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="(if ($number ge 16) then f:hexadecimal($number idiv 16) else '') || substring('0123456789ABCDEF', $number mod 16 + 1, 1)"/>
  </xsl:function>
</xsl:stylesheet>
