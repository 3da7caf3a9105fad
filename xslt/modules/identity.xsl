<?xml version="1.0" encoding="UTF-8"?>
<!-- Ids, the way to them, and what a paragraph is called. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Ids of the page itself. An eId of that name gets another one. -->
  <xsl:variable name="v:reserved" as="map(xs:string, xs:boolean)"
    select="map{'top': true(), 'main': true(), 'contents': true(), 'notes': true(), 'cited': true(), 'about': true()}"/>

  <!-- Most documents give every element an eId of its own that can stand in an address as it is: then nothing is looked up. -->
  <xsl:variable name="v:tidy-ids" as="xs:boolean">
    <xsl:variable name="ids" select="//@eId/string()"/>
    <xsl:variable name="all" select="string-join($ids)"/>
    <xsl:sequence select="count(distinct-values($ids)) eq count($ids) and f:address-part($all) eq $all and not($ids = map:keys($v:reserved))"/>
  </xsl:variable>

  <!-- An eId less what cannot stand in an address. -->
  <xsl:function name="f:address-part" as="xs:string">
    <xsl:param name="eId" as="xs:string"/>
    <xsl:sequence select="translate($eId, ' ~%&quot;&lt;&gt;\^`{|}', '_')"/>
  </xsl:function>

  <!--
    The id of an element: its eId, less what cannot stand in an address. The second element with the same eId, which collections of others have, gets "~2" behind it;
    one without eId is numbered below its parent, as the naming convention does.
  -->
  <xsl:function name="f:id" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="eId" select="$element/@eId"/>
    <xsl:choose>
      <xsl:when test="$eId and $v:tidy-ids">
        <xsl:sequence select="string($eId)"/>
      </xsl:when>
      <xsl:when test="$eId">
        <xsl:variable name="same" select="key('index', '#' || $eId, $v:root)"/>
        <xsl:variable name="id" select="if ($v:reserved($eId) or f:address-part($eId) ne $eId) then f:address-part($eId) || '~' else string($eId)"/>
        <xsl:sequence select="if (count($same) eq 1 or $same[1] is $element) then $id
          else $id || '~' || count($same[. &lt;&lt; $element]) + 1"/>
      </xsl:when>
      <xsl:when test="$element/parent::*/parent::*">
        <xsl:variable name="name" select="local-name($element)"/>
        <xsl:sequence select="f:id($element/parent::*) || '__' || $name || '_'
          || count($element/preceding-sibling::*[local-name() eq $name]) + 1"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="local-name($element)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The eId that a pointer names: "#para_9" → para_9. Files of others leave the "#" out. -->
  <xsl:function name="f:pointer" as="xs:string">
    <xsl:param name="href" as="xs:string?"/>
    <xsl:sequence select="normalize-space(if (contains($href, '#')) then substring-after($href, '#') else string($href))"/>
  </xsl:function>

  <!-- Link to an element that is shown. -->
  <xsl:function name="f:href" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:file($element) || '#' || f:id($element)"/>
  </xsl:function>

  <!--
    What is shown with an id of its own: the element itself or the nearest around it. Not the inside of a paragraph, of a cell or of
    the masthead.
  -->
  <xsl:function name="f:anchor" as="element()?">
    <xsl:param name="element" as="element()?"/>
    <xsl:choose>
      <xsl:when test="empty($element) or $element/self::coverPage or $element is $v:document">
        <xsl:sequence select="()"/>
      </xsl:when>
      <xsl:when test="$element[self::attachment or self::component or self::authorialNote or self::table or self::paragraph]">
        <xsl:sequence select="$element"/>
      </xsl:when>
      <xsl:when test="f:is-anchor($element) and not($element/ancestor::*[self::coverPage or self::authorialNote or self::table])">
        <xsl:sequence select="$element"/>
      </xsl:when>
      <xsl:when test="$element intersect f:announcement($v:document)/descendant-or-self::p">
        <xsl:sequence select="$element"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:anchor($element/parent::*)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:is-anchor" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" select="' ' || local-name($element) || ' '"/>
    <xsl:sequence select="if (contains(' preamble mainBody body conclusions embeddedStructure quotedStructure crossHeading li block longTitle ', $name)) then true()
      else if ($element/self::p) then not($element/(parent::content or parent::formula or parent::container/parent::preamble))
      else if ($element/self::formula) then count($element/*) eq 1
      else if ($element/self::container) then not($element/parent::preface)
      else contains($v:units, $name) and not($element/(self::list or self::sublist))"/>
  </xsl:function>

  <!-- The annex, or the document of a collection, that an element stands in: the outermost. -->
  <xsl:function name="f:part" as="element()?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/ancestor-or-self::*[self::attachment or self::component][last()]"/>
  </xsl:function>

  <!-- "paragraph 7", "annex, paragraph 42", "preambular paragraph 3": what a provision is called in names of links. -->
  <xsl:function name="f:locator" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="own" as="xs:string">
      <xsl:apply-templates select="$unit" mode="m:locator"/>
    </xsl:variable>
    <xsl:sequence select="f:within(f:context($unit), $own)"/>
  </xsl:function>

  <xsl:function name="f:within" as="xs:string">
    <xsl:param name="context" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="if ($context eq '') then $name else if ($name eq '') then $context else f:label('within', $context, $name)"/>
  </xsl:function>

  <xsl:function name="f:restarts-numbers" as="xs:boolean">
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="exists($unit[self::section or self::part or self::title or self::chapter or self::article]/num)"/>
  </xsl:function>

  <!-- Annex, section or quoted text whose numbers are its own. -->
  <xsl:function name="f:context" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="names" as="xs:string*">
      <xsl:apply-templates select="$unit/ancestor::*[self::attachment or self::component or self::embeddedStructure or self::quotedStructure
          or num and f:restarts-numbers(.)]" mode="m:name"/>
    </xsl:variable>
    <xsl:sequence select="if (empty($names[2])) then string($names) else fold-left($names, '', f:within#2)"/>
  </xsl:function>

  <xsl:template match="attachment | component" mode="m:name" as="xs:string">
    <xsl:sequence select="f:part-name(.)"/>
  </xsl:template>

  <xsl:template match="embeddedStructure | quotedStructure" mode="m:name" as="xs:string">
    <xsl:sequence select="f:label('quotedText')"/>
  </xsl:template>

  <xsl:template match="*" mode="m:name" as="xs:string">
    <xsl:sequence select="f:text(num)"/>
  </xsl:template>

  <xsl:template match="preamble/*" mode="m:locator" as="xs:string">
    <xsl:sequence select="f:label('preambularParagraph', string(f:place-in-preamble(.)))"/>
  </xsl:template>

  <xsl:template match="*[num]" mode="m:locator" as="xs:string" priority="1">
    <xsl:variable name="number" select="f:spoken-number(.)"/>
    <xsl:choose>
      <xsl:when test="self::paragraph">
        <xsl:sequence select="f:label('paragraph', $number)"/>
      </xsl:when>
      <xsl:when test="ancestor::paragraph[num]">
        <xsl:variable name="above" as="xs:string">
          <xsl:apply-templates select="ancestor::*[num][1]" mode="m:locator"/>
        </xsl:variable>
        <xsl:sequence select="$above || ' ' || $number"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$number"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="formula" mode="m:locator" as="xs:string" priority="2">
    <xsl:sequence select="f:label('paragraphBeginning', f:beginning(f:text(.), 40))"/>
  </xsl:template>

  <xsl:template match="*" mode="m:locator" as="xs:string">
    <xsl:sequence select="f:label('paragraphBeginning', f:beginning(f:text(.), 40))"/>
  </xsl:template>

  <!--
    The number in names. Files of others flatten headings, so that a number comes back among the same siblings: "1", "1 (2)".
    Such files have the Word style in @class; ours are not searched.
  -->
  <xsl:function name="f:spoken-number" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="number" select="f:bare-number($unit/num[1])"/>
    <xsl:variable name="before" select="if ($unit/@class) then count($unit/preceding-sibling::*[normalize-space(num[1]) eq normalize-space($unit/num[1])]) else 0"/>
    <xsl:sequence select="if ($before eq 0) then $number else f:label('symbolBehind', $number, string($before + 1))"/>
  </xsl:function>

  <!-- The number without the full stop (Arabic: dash) behind it. -->
  <xsl:function name="f:bare-number" as="xs:string">
    <xsl:param name="number" as="element()?"/>
    <xsl:variable name="text" select="f:text($number)"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:sequence select="if (substring($text, $length) = ('.', '．', '、', '-')) then substring($text, 1, $length - 1) else $text"/>
  </xsl:function>

  <!-- Preambular paragraphs are counted without the opening formula. -->
  <xsl:function name="f:place-in-preamble" as="xs:integer">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:sequence select="count($paragraph/preceding-sibling::*[not(self::formula)]) + 1"/>
  </xsl:function>

</xsl:stylesheet>
