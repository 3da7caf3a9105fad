<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes, linked both ways. Every call leads to its note, every note back to each of its calls; the marks are those of the
  document (a mark that is printed twice leads twice to the same note), and all names differ.
  Roles: DPUB-ARIA 1.1; the list of endnotes is inside the section, no note has the deprecated doc-endnote.
-->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:variable name="v:calls" as="element()*" select="key('index', 'call')[not(ancestor::meta)]"/>

  <!-- The note of a call. Editorial notes wait in the metadata until a noteRef calls them. -->
  <xsl:function name="f:note" as="element()?">
    <xsl:param name="call" as="element()"/>
    <xsl:sequence select="if ($call/self::authorialNote) then $call
      else key('index', '#' || f:pointer($call/@href), $v:root)[self::authorialNote or self::note][1]"/>
  </xsl:function>

  <!-- The notes in the order of their first calls. -->
  <xsl:variable name="v:notes" as="element()*">
    <xsl:for-each-group select="$v:calls ! f:note(.)" group-by="generate-id()">
      <xsl:sequence select="."/>
    </xsl:for-each-group>
  </xsl:variable>

  <!-- What is known of a note, by the identity of its node (which is never written out): place, id, name, calls. -->
  <xsl:variable name="v:note" as="map(xs:string, map(*))">
    <xsl:variable name="marks" select="$v:notes ! f:mark(.)"/>
    <xsl:variable name="distinct" select="count(distinct-values($marks)) eq count($marks)"/>
    <xsl:map>
      <xsl:for-each-group select="$v:calls[f:note(.)]" group-by="generate-id(f:note(.))">
        <xsl:variable name="note" select="f:note(.)"/>
        <xsl:map-entry key="current-grouping-key()" select="map{
          'place': position(), 'id': f:id($note), 'mark': f:mark($note), 'calls': current-group(),
          'name': f:label('note', if ($distinct) then f:mark($note) else f:distinct-mark($note))}"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="f:mark" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="mark" select="normalize-space(($note/@marker, $note[self::note]/key('index', 'call')[f:pointer(@href) eq $note/@eId]/@marker)[1])"/>
    <xsl:sequence select="if ($mark ne '') then $mark else string(count($note/preceding::authorialNote) + 1)"/>
  </xsl:function>

  <!-- In collections each document counts its notes from 1: "1, Resolution A". -->
  <xsl:function name="f:distinct-mark" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="mark" select="f:mark($note)"/>
    <xsl:variable name="part" select="f:part($note)"/>
    <xsl:variable name="rivals" select="$v:notes[f:mark(.) eq $mark]"/>
    <xsl:variable name="here" select="$rivals[f:part(.) is $part or (empty($part) and empty(f:part(.)))]"/>
    <xsl:sequence select="string-join(($mark,
      if (count($rivals) gt 1 and $part) then f:part-name($part) else (),
      if (count($here) gt 1) then string(count($here[. &lt;&lt; $note]) + 1) else ()), ', ')"/>
  </xsl:function>

  <!-- "Note 4" -->
  <xsl:function name="f:note-name" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="$v:note(generate-id($note))?name"/>
  </xsl:function>

  <xsl:function name="f:note-href" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="$v:notes-file || '#' || $v:note(generate-id($note))?id"/>
  </xsl:function>

  <!-- In the text: the mark. -->
  <xsl:template match="authorialNote | noteRef">
    <xsl:call-template name="m:call"/>
  </xsl:template>

  <xsl:template name="m:call">
    <xsl:variable name="note" select="f:note(.)"/>
    <xsl:choose>
      <xsl:when test="$note">
        <xsl:variable name="known" select="$v:note(generate-id($note))"/>
        <xsl:variable name="call" select="."/>
        <xsl:variable name="mark" select="normalize-space(@marker)"/>
        <a class="noteref" role="doc-noteref" id="{$known?id}-call-{if (count($known?calls) eq 1) then 1 else count($known?calls[. &lt;&lt; $call]) + 1}"
          href="{$v:notes-file}#{$known?id}" aria-label="{$known?name}">
          <xsl:call-template name="m:type">
            <xsl:with-param name="type" select="'noteref'"/>
          </xsl:call-template>
          <xsl:value-of select="if ($mark ne '') then $mark else $known?mark"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="m:report">
          <xsl:with-param name="code" select="'note-missing'"/>
          <xsl:with-param name="detail" select="string((@marker, @href)[1])"/>
        </xsl:call-template>
        <span class="noteref">
          <xsl:value-of select="@marker"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- At the end: the notes. -->
  <xsl:template name="m:notes">
    <xsl:param name="level" as="xs:integer" select="2"/>
    <xsl:if test="$v:notes">
      <section class="notes" id="notes" role="doc-endnotes">
        <xsl:call-template name="m:type">
          <xsl:with-param name="type" select="'endnotes'"/>
        </xsl:call-template>
        <xsl:text>&#10;</xsl:text>
        <xsl:element name="h{$level}">
          <xsl:value-of select="f:label('notes')"/>
        </xsl:element>
        <xsl:text>&#10;</xsl:text>
        <ol>
          <xsl:text>&#10;</xsl:text>
          <xsl:for-each select="$v:notes">
            <xsl:call-template name="m:note"/>
          </xsl:for-each>
        </ol>
      </section>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- A note says its own number: a pop-up shows nothing but what is inside of it. -->
  <xsl:template name="m:note">
    <xsl:variable name="known" select="$v:note(generate-id())"/>
    <xsl:variable name="source" select="f:ibid-source(.)"/>
    <xsl:variable name="first" select="*[1][self::p]"/>
    <xsl:variable name="last" select="*[last()][self::p]"/>
    <li id="{$known?id}">
      <!-- A note that does not begin with a line of text, but with a list or a table. -->
      <xsl:if test="empty($first)">
        <p>
          <xsl:call-template name="m:note-number">
            <xsl:with-param name="known" select="$known"/>
          </xsl:call-template>
        </p>
      </xsl:if>
      <xsl:for-each select="*">
        <xsl:choose>
          <xsl:when test="self::p">
            <p>
              <xsl:if test=". is $first">
                <xsl:call-template name="m:note-number">
                  <xsl:with-param name="known" select="$known"/>
                </xsl:call-template>
              </xsl:if>
              <xsl:choose>
                <xsl:when test=". is $first and $source">
                  <xsl:call-template name="m:ibid-line">
                    <xsl:with-param name="source" select="$source"/>
                  </xsl:call-template>
                </xsl:when>
                <xsl:otherwise>
                  <xsl:apply-templates/>
                </xsl:otherwise>
              </xsl:choose>
              <xsl:if test=". is $last">
                <xsl:call-template name="m:backlinks">
                  <xsl:with-param name="known" select="$known"/>
                </xsl:call-template>
              </xsl:if>
            </p>
          </xsl:when>
          <xsl:otherwise>
            <xsl:apply-templates select="."/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:if test="empty($last)">
        <p>
          <xsl:call-template name="m:backlinks">
            <xsl:with-param name="known" select="$known"/>
          </xsl:call-template>
        </p>
      </xsl:if>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="m:note-number">
    <xsl:param name="known" as="map(*)"/>
    <span class="number">
      <xsl:value-of select="$known?mark"/>
    </span>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template name="m:backlinks">
    <xsl:param name="known" as="map(*)"/>
    <xsl:variable name="several" select="count($known?calls) gt 1"/>
    <xsl:for-each select="$known?calls">
      <xsl:text> </xsl:text>
      <a class="backlink" role="doc-backlink" href="{f:file-of-call(.)}#{$known?id}-call-{position()}"
        aria-label="{if ($several) then f:label('backToCall', string(position()), $known?name) else f:label('backToNote', $known?name)}">
        <xsl:call-template name="m:type">
          <xsl:with-param name="type" select="'backlink'"/>
        </xsl:call-template>
        <xsl:text>↩</xsl:text>
        <xsl:if test="$several">
          <xsl:value-of select="position()"/>
        </xsl:if>
      </a>
    </xsl:for-each>
  </xsl:template>

  <!--
    "Ibid." keeps its word and becomes a link to the note it stands for: the nearest one before it that is not an "Ibid." itself.
    Its name says what stands there, so that the note makes sense alone in a pop-up.
  -->
  <xsl:variable name="v:ibid-words" as="xs:string+" select="tokenize(translate(f:label('ibid'), '\.?', ''), '\|')"/>

  <!-- The word of that kind with which a text begins, in lower case. Arabic notes begin with empty brackets. -->
  <xsl:function name="f:ibid-word" as="xs:string?">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="plain" select="normalize-space(translate(substring(lower-case($text), 1, 40), '()“”&quot;&#9;', ' '))"/>
    <xsl:sequence select="$v:ibid-words[starts-with($plain, .)][1]"/>
  </xsl:function>

  <!-- Places of the notes that begin so. -->
  <xsl:variable name="v:ibid-places" as="xs:integer*"
    select="for $place in 1 to count($v:notes) return $place[exists(f:ibid-word($v:notes[$place]/*[1]))]"/>

  <xsl:function name="f:ibid-source" as="element()?">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="place" select="$v:note(generate-id($note))?place"/>
    <xsl:sequence select="if ($place = $v:ibid-places) then $v:notes[(1 to $place - 1)[not(. = $v:ibid-places)][last()]] else ()"/>
  </xsl:function>

  <!-- The first line of such a note: the word is in its first text, alone in italics or with what follows. -->
  <xsl:template name="m:ibid-line">
    <xsl:param name="source" as="element()"/>
    <xsl:variable name="first" select="descendant::text()[normalize-space()][exists(f:ibid-word(.))][1]"/>
    <xsl:variable name="holder" select="$first/ancestor-or-self::node()[parent::p][1]"/>
    <xsl:choose>
      <xsl:when test="empty($first) or ($holder/self::* and not($holder/(self::i or self::span or self::inline) and count($holder/node()) eq 1))">
        <xsl:apply-templates/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$holder/preceding-sibling::node()"/>
        <xsl:choose>
          <xsl:when test="$holder/self::*">
            <i>
              <xsl:call-template name="m:ibid">
                <xsl:with-param name="text" select="string($first)"/>
                <xsl:with-param name="source" select="$source"/>
              </xsl:call-template>
            </i>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="m:ibid">
              <xsl:with-param name="text" select="string($first)"/>
              <xsl:with-param name="source" select="$source"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:apply-templates select="$holder/following-sibling::node()"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="m:ibid">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="source" as="element()"/>
    <xsl:variable name="word" select="f:ibid-word($text)"/>
    <xsl:variable name="start" select="string-length(substring-before(lower-case($text), $word))"/>
    <xsl:variable name="end" select="$start + string-length($word)"/>
    <!-- The full stop of the abbreviation belongs to it. -->
    <xsl:variable name="stop" select="if (substring($text, $end + 1, 1) eq '.') then $end + 1 else $end"/>
    <xsl:variable name="printed" select="substring($text, $start + 1, $stop - $start)"/>
    <xsl:value-of select="substring($text, 1, $start)"/>
    <a class="ibid" href="{f:note-href($source)}"
      aria-label="{f:label('ibidOf', $printed, f:note-name($source) || ': ' || f:beginning(f:text($source/*), 100))}">
      <xsl:value-of select="$printed"/>
    </a>
    <xsl:value-of select="substring($text, $stop + 1)"/>
  </xsl:template>

</xsl:stylesheet>
