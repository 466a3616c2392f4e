# NewsAPI.org, /v2/everything and /v2/top-headlines. 'content' ends after 200 characters with "[+1234 chars]".
title = NewsAPI.org
when = publishedAt, urlToImage, title
records = articles
headline = title
body = description + content
outlet = source.name | source.id
url = url
byline = author
published = publishedAt
text = partial
