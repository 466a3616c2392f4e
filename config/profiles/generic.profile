# The layout of last resort: what columns and keys are usually called. Case, blanks and punctuation of a name do not matter.
# A value is the first of its alternatives (|) that is not empty; + puts several together.
title = Any table or JSON with usual names
records = articles, items, results, posts, data, docs, documents, news, stories, entries, records, value, response.docs, response.results, articles.results, data.articles
headline = headline | title | title.rendered | title.text | HD | heading | subject | hed | article title | news title
body = body | text | full text | content_text | content | content.rendered | content_html | content.text | article body | article text | article | TD | story | description | summary | abstract | snippet | lead | LP | opening text | hit sentence | excerpt | excerpt.rendered
outlet = outlet | source.name | source.title | source | publisher.name | publisher | publication | source name | name source | media outlet | medium | media | newspaper | site | site name | SN | domain | domain url
url = url | link | canonical url | article url | permalink | webUrl | web_url | href | address | uri
byline = byline | author.name | authors.name | author | authors | creator | by | writer | journalist | BY
id = id | guid | guid.rendered | uuid | article id | document id | doc id | AN | accession number
published = published | publishedAt | published at | published date | publication date | published_on | date published | pubDate | pub date | date_gmt | date | datetime | timestamp | created at | publish date | posted | PD
language = language | lang | language code | LA
dateline = dateline
status = status | pub status | publication status
