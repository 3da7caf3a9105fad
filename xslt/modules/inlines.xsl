<?xml version="1.0" encoding="UTF-8"?>
<!-- Words in running text. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Look: as printed. -->
  <xsl:template name="m:printed">
    <xsl:element name="{local-name()}">
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- An opening phrase that the mark-up says to be in italics. -->
  <xsl:template match="inline[contains(@class, 'italic')] | span[contains(@class, 'italic')]" priority="1">
    <i>
      <xsl:choose>
        <xsl:when test="contains(@class, 'bold')">
          <b>
            <xsl:apply-templates/>
          </b>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates/>
        </xsl:otherwise>
      </xsl:choose>
    </i>
  </xsl:template>

  <xsl:template match="span[contains(@class, 'bold')]">
    <b>
      <xsl:apply-templates/>
    </b>
  </xsl:template>

  <xsl:template match="span[contains(@class, 'underline')]">
    <u>
      <xsl:apply-templates/>
    </u>
  </xsl:template>

  <!-- Bold in a heading that is bold anyway says nothing. -->
  <xsl:template match="b[parent::docTitle or parent::heading or parent::subheading] | span[@class = 'bold'][parent::docTitle or parent::heading or parent::subheading]" priority="2">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- A dated word. -->
  <xsl:template match="docDate | date | time">
    <xsl:call-template name="m:dated"/>
  </xsl:template>

  <xsl:template name="m:dated">
    <xsl:variable name="date" select="(@date, @time)[f:is-date(.)][1]"/>
    <xsl:choose>
      <xsl:when test="$date">
        <time datetime="{f:machine-date($date)}">
          <xsl:apply-templates/>
        </time>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="f:is-date" as="xs:boolean">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value castable as xs:date or $value castable as xs:dateTime"/>
  </xsl:function>

  <xsl:function name="f:machine-date" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="if ($value castable as xs:date) then substring($value, 1, 10) else $value"/>
  </xsl:function>

  <!-- A symbol reads from left to right in every script. -->
  <xsl:template match="docNumber">
    <bdi>
      <xsl:apply-templates/>
    </bdi>
  </xsl:template>

  <!-- What the mark-up means is in the Akoma Ntoso; readers see the words. -->
  <xsl:template name="m:words">
    <xsl:choose>
      <xsl:when test="@xml:lang">
        <span>
          <xsl:apply-templates select="@xml:lang"/>
          <xsl:apply-templates/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="eol | br">
    <br/>
  </xsl:template>

  <!--
    Blanks before the mark of a note would let the mark go to the next line. They are left out where the text goes on with a
    blank or a punctuation mark, or ends. Most lines have none, so it is looked for before any text is taken in hand.
  -->
  <xsl:template name="m:inside">
    <xsl:choose>
      <xsl:when test="*[self::authorialNote or self::noteRef][f:ends-in-blank(preceding-sibling::node()[1][self::text()])]">
        <xsl:apply-templates mode="m:loose"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="f:ends-in-blank" as="xs:boolean">
    <xsl:param name="text" as="text()?"/>
    <xsl:sequence select="exists($text) and normalize-space(substring($text, string-length($text))) eq ''"/>
  </xsl:function>

  <xsl:template match="node()" mode="m:loose">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="text()" mode="m:loose">
    <xsl:variable name="after" select="following-sibling::node()[2][self::text()]"/>
    <xsl:value-of select="if (following-sibling::node()[1][self::authorialNote or self::noteRef] and (not($after) or matches($after, '^[\s.,;:!?)\]”»，。；：、）]')))
      then replace(., '\s+$', '') else ."/>
  </xsl:template>

</xsl:stylesheet>
