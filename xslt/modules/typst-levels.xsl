<?xml version="1.0" encoding="UTF-8"?>
<!--
  What is a heading, and of which level. PDF/UA wants the first one to be of level 1 and none skipped on the way down
  (Matterhorn 14-002, 14-003), whatever a foreign file says: the wanted level is brought down where it would skip.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:f="urn:ntoso:typst"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" expand-text="yes" exclude-result-prefixes="#all">

  <xsl:function name="f:names" as="map(xs:string, xs:boolean)">
    <xsl:param name="names" as="xs:string"/>
    <xsl:sequence select="map:merge(tokenize($names) ! map{.: true()})"/>
  </xsl:function>

  <!-- Divisions that have a heading, or at least a number, of their own -->
  <xsl:variable name="divisions" select="f:names('book tome part subpart title subtitle chapter subchapter section subsection division
    subdivision article subarticle rule subrule level hcontainer proviso transitional')"/>
  <!-- and the smaller units whose number stands in the line. -->
  <xsl:variable name="provisions" select="f:names('paragraph subparagraph clause subclause alinea point indent item list sublist')"/>
  <xsl:variable name="document-kinds" select="f:names('statement doc act bill documentCollection amendmentList amendment debateReport debate judgment
    officialGazette portion')"/>

  <!-- Word styles of the United Nations templates that mean a heading; published AKN keeps them as classes. -->
  <xsl:function name="f:style-rank" as="xs:integer?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="class" select="string($element/@class)"/>
    <xsl:sequence select="
        if ($class = '') then 1[f:is-bold-line($element)]
        else if (matches($class, '^(HCh|H1)(G[AC]?)?$')) then 0
        else if (matches($class, '^H23?(G[AC]?)?$|Heading|^Title.*H[0-9]')) then 1
        else if (matches($class, '^H[3-9]+(G[AC]?)?$')) then 2
        else if (f:is-bold-line($element)) then 1
        else ()"/>
  </xsl:function>

  <!-- Where a publisher has kept no styles, a heading is a short paragraph that is bold from end to end, without number or with
       a letter or Roman numeral. -->
  <xsl:function name="f:is-bold-line" as="xs:boolean">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="line" select="$unit[not(num) or matches(num[1], '^\s*[A-Z]+\.?\s*$')]/content[not(*[2])]/p[(b | span[contains(@class, 'bold')])[1] is (node() except text()[not(normalize-space())])[1]]"/>
    <xsl:sequence select="
        exists($line) and string-length(normalize-space($line)) lt 200
        and (every $rest in $line/(node() except (b | span[contains(@class, 'bold')])) satisfies $rest[self::authorialNote or self::noteRef or self::eol or not(normalize-space())])"/>
  </xsl:function>

  <xsl:function name="f:is-headed" as="xs:boolean">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="name" select="local-name($unit)"/>
    <xsl:sequence select="
        if ($divisions($name)) then exists($unit/(num | heading | subheading)[normalize-space()])
        else if ($provisions($name)) then
          exists($unit/(heading | subheading)[normalize-space()])
          or exists($unit[f:style-rank(.) ge 0][not(list)][count(content/*) le 1][normalize-space()])
        else false()"/>
  </xsl:function>

  <!-- A line of a preface or cover page that is a title: number and name of the document, "Annex", the name of the annex. -->
  <xsl:function name="f:is-title-line" as="xs:boolean">
    <xsl:param name="line" as="element()"/>
    <xsl:variable name="holder" select="$line/parent::container/parent::* | $line/parent::longTitle/parent::* | $line/.."/>
    <xsl:sequence select="
        exists($holder[self::preface or self::coverPage[not(.. is $main)]])
        and exists($line[docTitle or docNumber or docType or shortTitle or .//docTitle][normalize-space()])"/>
  </xsl:function>

  <!-- Documents of the Security Council have no preface: the first title of the cover page or the text stands for it. -->
  <xsl:variable name="early-title" as="element()?" select="
      if ($main/preface//p[f:is-title-line(.)]) then ()
      else ($main/(coverPage | mainBody)/(. | container)/p[docTitle][normalize-space()])[1]"/>

  <!-- Level of the first title line of a document; annexes and components hang below the title of the whole. -->
  <xsl:function name="f:depth" as="xs:integer">
    <xsl:param name="document" as="element()?"/>
    <xsl:sequence select="if ($document is $main) then 1 else 1 + max((1, count($document/ancestor::*[$document-kinds(local-name())])))"/>
  </xsl:function>

  <xsl:function name="f:title-lines" as="element()*">
    <xsl:param name="document" as="element()?"/>
    <xsl:sequence select="$document/../self::attachment[num or heading] | $document/(preface | coverPage)//p[f:is-title-line(.)]"/>
  </xsl:function>

  <xsl:function name="f:wanted-level" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="document" select="($element/self::attachment/*[$document-kinds(local-name())], $element/ancestor::*[$document-kinds(local-name())][1])[1]"/>
    <xsl:variable name="titles" select="f:title-lines($document)"/>
    <xsl:sequence select="
        if ($element is $early-title) then 1
        else if ($element intersect $titles) then f:depth($document) + count($titles[. &lt;&lt; $element])
        else f:depth($document) + max((1, count($titles))) + (f:style-rank($element), 0)[1]
          + count($element/ancestor::*[f:is-headed(.)][. >> $document])"/>
  </xsl:function>

  <!-- A crossHeading that holds a recital (sections with a preamble of their own) is a paragraph. -->
  <xsl:function name="f:is-cross-heading" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="not($element/@refersTo = '#preamble') and string-length(normalize-space($element)) lt 200"/>
  </xsl:function>

  <!-- A line that holds nothing but a heading. -->
  <xsl:function name="f:is-heading-line" as="xs:boolean">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="exists($line/subheading) and not($line/text()[normalize-space()])"/>
  </xsl:function>

  <xsl:variable name="levels" as="map(xs:string, xs:integer)">
    <xsl:iterate select="
        $early-title
        | //(preface | coverPage)//p[f:is-title-line(.)]
        | //attachment[heading or num]
        | //*[f:is-headed(.)]
        | //crossHeading[f:is-cross-heading(.)]
        | //p[f:is-heading-line(.)][not(../..[f:is-headed(.)])]
        | //(heading | subheading)[not(f:is-headed(..)) and not(parent::attachment or parent::p)]">
      <xsl:param name="found" as="map(xs:string, xs:integer)" select="map{}"/>
      <xsl:param name="before" as="xs:integer" select="0"/>
      <xsl:on-completion select="$found"/>
      <xsl:variable name="level" select="min((f:wanted-level(.), $before + 1, 6))"/>
      <xsl:next-iteration>
        <xsl:with-param name="found" select="map:put($found, generate-id(), $level)"/>
        <xsl:with-param name="before" select="$level"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:variable>

  <xsl:function name="f:level" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="($levels(generate-id($element)), 6)[1]"/>
  </xsl:function>
</xsl:stylesheet>
