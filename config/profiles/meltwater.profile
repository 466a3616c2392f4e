# Meltwater, CSV export of a search: an opening and the sentence that was hit, never the whole text.
title = Meltwater
when = Headline, Opening Text, Hit Sentence
headline = Headline
body = Opening Text + Hit Sentence
outlet = Source | Source Name
url = URL
byline = Influencer | Author
id = Document ID
published = Date + Time | Date | Published Date
language = Language
text = partial
