# Webz.io (Webhose) news API and its data sets, JSON.
title = Webz.io
when = uuid, thread, ord_in_thread
records = posts
headline = title | thread.title
body = text
outlet = thread.site | thread.site_full
url = url | thread.url
byline = author
id = uuid
published = published | thread.published
language = language
