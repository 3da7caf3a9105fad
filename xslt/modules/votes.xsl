<?xml version="1.0" encoding="UTF-8"?>
<!-- Votes as the Human Rights Council prints them: the result, then lists of members. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Outcomes inside an outcome are the lists: the words before the line break name the list. -->
  <xsl:template match="p[vote/outcome/outcome]" priority="3">
    <xsl:variable name="id" select="f:id(.)"/>
    <div class="vote" id="{$id}">
      <xsl:for-each-group select="vote/outcome/node()" group-adjacent="exists(self::outcome)">
        <xsl:choose>
          <xsl:when test="current-grouping-key()">
            <dl>
              <xsl:apply-templates select="current-group()" mode="m:list"/>
            </dl>
          </xsl:when>
          <xsl:when test="normalize-space(string-join(current-group(), ''))">
            <p id="{$id}__result_{position()}">
              <xsl:apply-templates select="current-group()"/>
            </p>
          </xsl:when>
        </xsl:choose>
        <xsl:text>&#10;</xsl:text>
      </xsl:for-each-group>
      <xsl:if test="normalize-space(string-join(node() except vote[outcome/outcome], ''))">
        <p id="{$id}__end">
          <xsl:apply-templates select="node() except vote[outcome/outcome]"/>
        </p>
      </xsl:if>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="outcome" mode="m:list">
    <xsl:variable name="break" select="eol[1]"/>
    <dt>
      <xsl:apply-templates select="if ($break) then $break/preceding-sibling::node() else node() except organization"/>
    </dt>
    <dd id="{f:id(.)}">
      <xsl:apply-templates select="if ($break) then $break/following-sibling::node() else organization"/>
    </dd>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

</xsl:stylesheet>
