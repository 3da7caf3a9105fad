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
    <xsl:sequence select="$labels($key)"/>
  </xsl:function>

  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="f:fill($labels($key), '{1}', $value)"/>
  </xsl:function>

  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="second" as="xs:string"/>
    <!-- {2} first: the value put in for {1} may itself hold "{2}". -->
    <xsl:variable name="pattern" select="$labels($key)"/>
    <xsl:sequence select="if (contains(substring-before($pattern, '{2}'), '{1}'))
      then f:fill(substring-before($pattern, '{2}'), '{1}', $first) || $second || substring-after($pattern, '{2}')
      else substring-before($pattern, '{2}') || $second || f:fill(substring-after($pattern, '{2}'), '{1}', $first)"/>
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
      <xsl:for-each select="$nodes">
        <xsl:choose>
          <xsl:when test=".//authorialNote or .//eol">
            <xsl:value-of>
              <xsl:apply-templates select="." mode="m:plain"/>
            </xsl:value-of>
          </xsl:when>
          <xsl:otherwise>
            <xsl:sequence select="string()"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($plain, ' '))"/>
  </xsl:function>

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
