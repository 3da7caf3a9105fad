<?xml version="1.0" encoding="UTF-8"?>
<!-- Text and what stands inside a line. Each part ends with a comma: it is an argument of the call around it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:typst" xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <!-- A string literal: Typst knows only the backslash and the quotation mark as special inside one. -->
  <xsl:function name="f:literal" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="printable" select="if ($is-odd) then replace(replace($text, $private, '•'), $control, '') else $text"/>
    <xsl:sequence select="
        if (contains($printable, '\') or contains($printable, '&quot;')) then '&quot;' || replace($printable, '([\\&quot;])', '\\$1') || '&quot;'
        else '&quot;' || $printable || '&quot;'"/>
  </xsl:function>

  <!-- Characters that no font may show: those of private fonts (Word's symbols), and controls that have no shape. -->
  <xsl:variable name="private" select="'[&#xE000;-&#xF8FF;&#xF0000;-&#xFFFFD;&#x100000;-&#x10FFFD;]'"/>
  <xsl:variable name="control" select="'[&#x7F;-&#x84;&#x86;-&#x9F;&#xFEFF;&#xFFF9;-&#xFFFC;]'"/>
  <xsl:variable name="is-odd" as="xs:boolean" select="matches(string($root), $private) or matches(string($root), $control)"/>

  <!-- Text of a node as one plain string, without notes: for titles, headers and metadata. -->
  <xsl:function name="f:plain" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:sequence select="normalize-space(string-join($nodes/descendant-or-self::text()[not(ancestor::authorialNote)]))"/>
  </xsl:function>

  <!-- White space of XML becomes one space that vanishes at the ends of a paragraph; no-break spaces stay in the string. -->
  <xsl:template match="text()" mode="run">
    <xsl:variable name="words" select="normalize-space()"/>
    <xsl:choose>
      <xsl:when test="$words = ''">sp,</xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="
            ('sp,'[normalize-space(substring(current(), 1, 1)) = '']) || f:literal($words)
            || (if (normalize-space(substring(current(), string-length(current()))) = '') then ',sp,' else ',')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="comment() | processing-instruction()" mode="run block"/>

  <!-- Typst limits how deep calls may nest; deeper mark-up keeps its text and loses its look. -->
  <xsl:variable name="deepest" as="xs:integer" select="24"/>

  <xsl:template name="wrap">
    <xsl:param name="functions" as="xs:string*"/>
    <xsl:param name="depth" as="xs:integer" tunnel="yes" select="0"/>
    <xsl:choose>
      <xsl:when test="empty($functions) or $depth ge $deepest or not(node())">
        <xsl:apply-templates mode="run"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$functions ! (. || '(')" separator=""/>
        <xsl:apply-templates mode="run">
          <xsl:with-param name="depth" tunnel="yes" select="$depth + count($functions)"/>
        </xsl:apply-templates>
        <xsl:value-of select="$functions ! '),'" separator=""/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="i" mode="run"><xsl:call-template name="wrap"><xsl:with-param name="functions" select="'it'"/></xsl:call-template></xsl:template>
  <xsl:template match="b" mode="run"><xsl:call-template name="wrap"><xsl:with-param name="functions" select="'bo'"/></xsl:call-template></xsl:template>
  <xsl:template match="u | ins" mode="run"><xsl:call-template name="wrap"><xsl:with-param name="functions" select="'un'"/></xsl:call-template></xsl:template>
  <xsl:template match="del" mode="run"><xsl:call-template name="wrap"><xsl:with-param name="functions" select="'st'"/></xsl:call-template></xsl:template>
  <xsl:template match="sup" mode="run"><xsl:call-template name="wrap"><xsl:with-param name="functions" select="'su'"/></xsl:call-template></xsl:template>
  <xsl:template match="sub" mode="run"><xsl:call-template name="wrap"><xsl:with-param name="functions" select="'sb'"/></xsl:call-template></xsl:template>
  <xsl:template match="br | eol" mode="run">br,</xsl:template>

  <!-- Any other element inside a line: its text, in the look that its class or name gives, and in its own language. -->
  <xsl:template match="*" mode="run"><xsl:apply-templates mode="run"/></xsl:template>
  <xsl:template match="*[@class | @name | @style]" mode="run">
    <xsl:call-template name="wrap"><xsl:with-param name="functions" select="f:look(.)"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="*[@xml:lang]" mode="run" priority="0.6">
    <xsl:param name="around" as="xs:string" tunnel="yes" select="$language"/>
    <xsl:variable name="own" select="f:language(@xml:lang)"/>
    <xsl:variable name="changes" select="$own ne '' and $own ne $around"/>
    <xsl:if test="$changes">foreign({f:literal($own)},{f:literal(f:direction($own))},</xsl:if>
    <xsl:call-template name="wrap">
      <xsl:with-param name="functions" select="f:look(.)"/>
      <xsl:with-param name="around" tunnel="yes" select="if ($changes) then $own else $around"/>
    </xsl:call-template>
    <xsl:if test="$changes">),</xsl:if>
  </xsl:template>

  <!-- Opening words are printed in italics (Editorial Manual); a foreign file says the look by a class. -->
  <xsl:function name="f:look" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="class" select="lower-case($element/@class || ' ' || $element/@name || ' ' || $element/@style)"/>
    <xsl:if test="contains($class, 'italic') or matches($class, '(preambular|operative)phrase')">it</xsl:if>
    <xsl:if test="contains($class, 'bold')">bo</xsl:if>
    <xsl:if test="contains($class, 'underline')">un</xsl:if>
    <xsl:if test="matches($class, 'small-?caps')">caps</xsl:if>
  </xsl:function>

  <!-- In a right-to-left document, words without a right-to-left letter are kept together in their own direction. -->
  <xsl:function name="f:keeping" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($is-rtl and not(matches($element, $rtl-letter))) then 'apart' else 'run'"/>
  </xsl:function>
  <xsl:variable name="is-rtl" as="xs:boolean" select="f:direction($language) = 'rtl'"/>
  <xsl:variable name="rtl-letter" select="'[&#x590;-&#x8FF;&#xFB1D;-&#xFDFF;&#xFE70;-&#xFEFC;]'"/>

  <!-- Nothing is fetched: a picture lies in the file itself, else its alternative text stands for it. The emblem of the
       masthead is ornament. -->
  <xsl:template match="img" mode="run">
    <xsl:variable name="text" select="normalize-space((@alt, @title)[normalize-space()][1])"/>
    <xsl:choose>
      <xsl:when test="$form = 'full' and f:is-embedded-image(.)">
        <xsl:text>picture({f:literal(substring-after(@src, ':'))},{f:literal($text)},{f:points(@width)},{f:points(@height)}),</xsl:text>
      </xsl:when>
      <xsl:when test="$text">{f:literal($text)},</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The caller has taken data: addresses out of the document and left names. -->
  <xsl:function name="f:is-embedded-image" as="xs:boolean">
    <xsl:param name="image" as="element(img)"/>
    <xsl:sequence select="starts-with($image/@src, 'picture:')"/>
  </xsl:function>

  <!-- Pixels of CSS, 96 to the inch. -->
  <xsl:function name="f:points" as="xs:string">
    <xsl:param name="size" as="attribute()?"/>
    <xsl:variable name="pixels" select="replace(normalize-space($size), 'px$', '')"/>
    <xsl:sequence select="if (matches($pixels, '^[0-9]{1,4}(\.[0-9]{1,3})?$')) then string(number($pixels) * 0.75) || 'pt' else 'auto'"/>
  </xsl:function>

  <xsl:template match="meta" mode="run block"/>
</xsl:stylesheet>
