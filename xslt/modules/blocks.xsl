<?xml version="1.0" encoding="UTF-8"?>
<!-- Blocks: lines of text, containers, lists, quoted structures. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- The language of a passage in another language than the document's. -->
  <xsl:template match="@xml:lang">
    <xsl:attribute name="lang" select="."/>
    <xsl:call-template name="m:xml-language"/>
  </xsl:template>

  <!-- Inside a numbered unit, whose id serves. -->
  <xsl:template match="p">
    <p>
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:call-template name="m:inside"/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Everywhere else a line has an id of its own. -->
  <xsl:template match="p[not(parent::content or parent::authorialNote or parent::td or parent::th)]" priority="0.6">
    <xsl:call-template name="m:line"/>
  </xsl:template>

  <xsl:template name="m:line">
    <p id="{f:id(.)}">
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:call-template name="m:inside"/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- An empty line is no paragraph. -->
  <xsl:template match="p[not(*) and not(normalize-space())]" priority="5"/>

  <!-- A line that holds a quoted text of several lines: a paragraph of XHTML cannot. -->
  <xsl:template match="p[$v:quotes and (.//embeddedStructure or .//quotedStructure)]" priority="4">
    <div class="holder">
      <xsl:if test="not(parent::content)">
        <xsl:attribute name="id" select="f:id(.)"/>
      </xsl:if>
      <xsl:for-each-group select="node() ! f:opened(.)" group-adjacent="exists(self::embeddedStructure | self::quotedStructure)">
        <xsl:choose>
          <xsl:when test="current-grouping-key()">
            <xsl:apply-templates select="current-group()"/>
          </xsl:when>
          <xsl:when test="current-group()[self::* or normalize-space()]">
            <p>
              <xsl:apply-templates select="current-group()"/>
            </p>
            <xsl:text>&#10;</xsl:text>
          </xsl:when>
        </xsl:choose>
      </xsl:for-each-group>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Words around a quoted text, such as mod: what they hold goes on in the line around them. -->
  <xsl:function name="f:opened" as="node()*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if ($node[not(self::authorialNote or self::embeddedStructure or self::quotedStructure)]//(embeddedStructure | quotedStructure))
      then $node/node() ! f:opened(.) else $node"/>
  </xsl:function>

  <xsl:template match="embeddedStructure | quotedStructure" priority="1">
    <xsl:param name="context" as="xs:string" select="''" tunnel="yes"/>
    <blockquote id="{f:id(.)}">
      <xsl:text>&#10;</xsl:text>
      <xsl:call-template name="m:units">
        <xsl:with-param name="units" select="*"/>
        <xsl:with-param name="context" select="f:within($context, f:label('quotedText'))" tunnel="yes"/>
      </xsl:call-template>
    </blockquote>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="m:group">
    <div id="{f:id(.)}">
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:call-template name="m:units">
        <xsl:with-param name="units" select="*"/>
      </xsl:call-template>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="ul | ol">
    <xsl:element name="{local-name()}">
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="li"/>
    </xsl:element>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="li">
    <li id="{f:id(.)}">
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:if test="@value and parent::ol and string(@value) castable as xs:integer">
        <xsl:attribute name="value" select="normalize-space(@value)"/>
      </xsl:if>
      <xsl:apply-templates/>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

</xsl:stylesheet>
