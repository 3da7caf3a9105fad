<?xml version="1.0" encoding="UTF-8"?>
<!-- Labels, texts and messages. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- The label of a key, with {1} and {2} filled in. Not by replace(): values may hold $ and \. -->
  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="$labels($key)[1]"/>
  </xsl:function>

  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="string-join($labels($key), $value)"/>
  </xsl:function>

  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="second" as="xs:string"/>
    <!-- {2} first: the value put in for {1} may itself hold "{2}". -->
    <xsl:sequence select="string-join($labels($key) ! f:fill(., '{2}', $second), $first)"/>
  </xsl:function>

  <xsl:function name="f:fill" as="xs:string">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="if (contains($pattern, $place))
      then substring-before($pattern, $place) || $value || substring-after($pattern, $place)
      else $pattern"/>
  </xsl:function>

  <!-- Text on one line, without the notes called in it. -->
  <xsl:function name="f:text" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="plain" as="xs:string*">
      <xsl:choose>
        <xsl:when test="empty($nodes/*)">
          <xsl:sequence select="$nodes ! string()"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="$nodes" mode="m:text"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($plain, ' '))"/>
  </xsl:function>

  <xsl:template match="node() | @*" mode="m:text" as="xs:string">
    <xsl:sequence select="string()"/>
  </xsl:template>

  <xsl:template match="*[.//authorialNote or .//eol]" mode="m:text" as="xs:string">
    <xsl:value-of>
      <xsl:apply-templates select="." mode="m:plain"/>
    </xsl:value-of>
  </xsl:template>

  <!-- The beginning of a text, up to a word, for names of links. -->
  <xsl:function name="f:beginning" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="if (string-length($text) le $length) then $text
      else replace(substring($text, 1, $length), '\s\S*$', '') || '…'"/>
  </xsl:function>

  <xsl:template match="authorialNote | noteRef | meta" mode="m:plain"/>

  <xsl:template match="eol" mode="m:plain">
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- Tells the caller of something doubtful: a code of the catalogue, and where. Nothing is printed. -->
  <xsl:template name="m:report">
    <xsl:param name="code" as="xs:string"/>
    <xsl:param name="detail" as="xs:string" select="''"/>
    <xsl:message select="$code || '&#9;' || string((ancestor-or-self::*/@eId)[last()]) || '&#9;' || $detail"/>
  </xsl:template>

</xsl:stylesheet>
