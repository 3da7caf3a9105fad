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

  <!-- Editorial notes wait in the metadata until a noteRef calls them. -->
  <xsl:variable name="v:calls" as="element()*" select="/akomaNtoso/(* except meta)//(authorialNote | noteRef)[not(ancestor::meta)]"/>

  <!-- The notes in the order of their first calls. -->
  <xsl:variable name="v:notes" as="element()*">
    <xsl:variable name="called" select="$v:calls ! f:note(.)"/>
    <xsl:choose>
      <xsl:when test="$v:calls/self::noteRef">
        <xsl:for-each-group select="$called" group-by="generate-id(.)">
          <xsl:sequence select="."/>
        </xsl:for-each-group>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$called"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- Place of a note in that order, by identity of its node; never written out. -->
  <xsl:variable name="v:place-of-note" as="map(xs:string, xs:integer)"
    select="map:merge($v:notes ! map:entry(generate-id(.), position()))"/>

  <!-- Marks that stand for two notes, as in collections, where each document counts from 1. -->
  <xsl:variable name="v:ambiguous" as="map(xs:string, xs:boolean)">
    <xsl:map>
      <xsl:for-each-group select="$v:notes" group-by="f:mark(.)">
        <xsl:if test="count(current-group()) gt 1">
          <xsl:map-entry key="current-grouping-key()" select="true()"/>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="f:note" as="element()?">
    <xsl:param name="call" as="element()"/>
    <xsl:sequence select="if ($call/self::authorialNote) then $call
      else key('id', f:pointer($call/@href), $v:root)[self::authorialNote or self::note][1]"/>
  </xsl:function>

  <xsl:function name="f:mark" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="if (normalize-space($note/@marker)) then normalize-space($note/@marker)
      else string(count($note/preceding::authorialNote) + 1)"/>
  </xsl:function>

  <!-- "Note 4"; "Note 1, Resolution A" where the mark alone would not do. -->
  <xsl:function name="f:note-name" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="mark" select="f:mark($note)"/>
    <xsl:variable name="name" select="f:label('note', $mark)"/>
    <xsl:variable name="part" select="if (map:contains($v:ambiguous, $mark)) then f:part($note) else ()"/>
    <xsl:sequence select="if ($part) then $name || ', ' || f:part-name($part)
      else if (map:contains($v:ambiguous, $mark) and exists($v:notes[f:mark(.) eq $mark][. &lt;&lt; $note][empty(f:part(.))]))
        then $name || ' (' || $v:place-of-note(generate-id($note)) || ')'
      else $name"/>
  </xsl:function>

  <!-- All calls of a note, in their order. -->
  <xsl:function name="f:calls" as="element()*">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="if ($note/@eId) then $note/self::authorialNote | key('recall', $note/@eId, $v:root)[f:note(.) is $note] else $note"/>
  </xsl:function>

  <xsl:function name="f:call-id" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="f:id($note) || '-call-' || $number"/>
  </xsl:function>

  <!-- In the text: the mark. -->
  <xsl:template match="authorialNote | noteRef">
    <xsl:call-template name="m:call"/>
  </xsl:template>

  <xsl:template name="m:call">
    <xsl:variable name="note" select="f:note(.)"/>
    <xsl:choose>
      <xsl:when test="$note">
        <xsl:variable name="calls" select="f:calls($note)"/>
        <xsl:variable name="call" select="."/>
        <a class="noteref" role="doc-noteref" id="{f:call-id($note, count($calls[. &lt;&lt; $call]) + 1)}"
          href="{f:address($v:notes-file, f:id($note))}" aria-label="{f:note-name($note)}">
          <xsl:call-template name="m:type">
            <xsl:with-param name="type" select="'noteref'"/>
          </xsl:call-template>
          <xsl:value-of select="if (normalize-space(@marker)) then normalize-space(@marker) else f:mark($note)"/>
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
    <xsl:variable name="lines" select="p[normalize-space() or *]"/>
    <li id="{f:id(.)}">
      <xsl:choose>
        <xsl:when test="count($lines) eq count(*)">
          <xsl:for-each select="$lines">
            <p>
              <xsl:if test="position() eq 1">
                <xsl:call-template name="m:note-number">
                  <xsl:with-param name="note" select=".."/>
                </xsl:call-template>
              </xsl:if>
              <xsl:apply-templates/>
              <xsl:if test="position() eq last()">
                <xsl:call-template name="m:backlinks">
                  <xsl:with-param name="note" select=".."/>
                </xsl:call-template>
              </xsl:if>
            </p>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <p>
            <xsl:call-template name="m:note-number">
              <xsl:with-param name="note" select="."/>
            </xsl:call-template>
            <xsl:call-template name="m:backlinks">
              <xsl:with-param name="note" select="."/>
            </xsl:call-template>
          </p>
          <xsl:apply-templates/>
        </xsl:otherwise>
      </xsl:choose>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="m:note-number">
    <xsl:param name="note" as="element()"/>
    <span class="number">
      <xsl:value-of select="f:mark($note)"/>
    </span>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template name="m:backlinks">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="calls" select="f:calls($note)"/>
    <xsl:variable name="name" select="f:note-name($note)"/>
    <xsl:for-each select="$calls">
      <xsl:text> </xsl:text>
      <a class="backlink" role="doc-backlink" href="{f:address(f:file-of-call(.), f:call-id($note, position()))}"
        aria-label="{if (count($calls) eq 1) then f:label('backToNote', $name) else f:label('backToCall', string(position()), $name)}">
        <xsl:call-template name="m:type">
          <xsl:with-param name="type" select="'backlink'"/>
        </xsl:call-template>
        <xsl:text>↩</xsl:text>
        <xsl:if test="count($calls) gt 1">
          <xsl:value-of select="position()"/>
        </xsl:if>
      </a>
    </xsl:for-each>
  </xsl:template>

  <!--
    "Ibid." keeps its word and becomes a link to the note it stands for: the nearest one before it that is not an "Ibid." itself.
    Its name says what stands there, so that the note makes sense alone in a pop-up.
  -->
  <xsl:variable name="v:ibid" as="xs:string" select="'^(\W*)(' || f:label('ibid') || ')'"/>

  <xsl:template match="authorialNote/p[1]/text()[1][matches(., $v:ibid, 'i')] | authorialNote/p[1]/*[1][self::i or self::span]/text()[1][matches(., $v:ibid, 'i')]" priority="3">
    <xsl:variable name="note" select="ancestor::authorialNote[1]"/>
    <xsl:variable name="source" select="f:ibid-source($note)"/>
    <xsl:choose>
      <xsl:when test="$source and (parent::p or not(../preceding-sibling::node()[normalize-space()]))">
        <xsl:variable name="word" select="replace(., $v:ibid || '.*$', '$2', 'is')"/>
        <xsl:variable name="before" select="substring-before(., $word)"/>
        <xsl:value-of select="$before"/>
        <a class="ibid" href="{f:address($v:notes-file, f:id($source))}"
          aria-label="{f:label('ibidOf', $word, f:note-name($source) || ': ' || f:beginning(f:text($source/*), 100))}">
          <xsl:value-of select="$word"/>
        </a>
        <xsl:value-of select="substring(., string-length($before) + string-length($word) + 1)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="f:ibid-source" as="element()?">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="place" select="$v:place-of-note(generate-id($note))"/>
    <xsl:sequence select="$v:notes[position() lt $place][not(matches(normalize-space(.), $v:ibid, 'i'))][last()]"/>
  </xsl:function>

</xsl:stylesheet>
