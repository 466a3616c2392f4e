# The layout of last resort: what columns and keys are usually called.
#
# A profile says which column of a table, or which key of JSON, is which field. A file NAME.profile in this folder adds one, or replaces the
# packaged one of its name. Settings (one a line):
#   title       for people
#   when        columns or keys that must all be there for this profile to be taken, separated by commas; the profile with most wins
#   headline, body, outlet, url, byline, id, published, language, dateline, status, correction
#               where the field stands. Alternatives are separated by |, the first that is not empty counts; + puts several together.
#               Case, blanks and punctuation of names do not matter; a dot leads into a JSON object: source.name
#   required    fields without which a record is refused
#   records     JSON keys whose arrays hold the records
#   columns     names of the columns of a table without a header line, whose file name begins with the profile's name
#   delimiter   of the table (one character, or tab); without it the header tells
#   encoding    of files that do not say: UTF-8, windows-1252 ...
#   date-order  day-month or month-day: how 03/04/2026 is meant; without it such a date is refused
#   date-epoch  seconds or milliseconds, where the date is a bare number
#   date-zone   of times that name none: Europe/Berlin; without it the desk's zone
#   text        partial, where the provider always cuts the text short
title = Any table or JSON with usual names
records = articles, items, results, posts, data, docs, documents, news, stories, entries, records, value, response.docs, response.results, articles.results, data.articles
headline = headline | title | title.rendered | title.text | HD | heading | subject | hed | article title | news title
body = body | text | full text | content_text | content | content.rendered | content_html | content.text | article body | article text | article | TD | story | description | summary | abstract | snippet | lead | LP | opening text | hit sentence | excerpt | excerpt.rendered
outlet = outlet | source.name | source.title | source | publisher.name | publisher | publication | source name | name source | media outlet | newspaper | site | site name | SN | domain | domain url
url = url | link | canonical url | article url | permalink | webUrl | web_url | href
byline = byline | author.name | authors.name | author | authors | creator | by | writer | journalist | BY
id = id | guid | guid.rendered | uuid | uri | article id | document id | doc id | AN | accession number
published = published | publishedAt | published at | published date | publication date | published_on | date published | pubDate | pub date | date_gmt | date | datetime | timestamp | created at | publish date | posted | PD
language = language | lang | language code | LA
dateline = dateline
status = status | pub status | publication status
