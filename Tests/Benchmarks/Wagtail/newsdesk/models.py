"""An article as plain as Galley's: headline (the page's title), standfirst, a text."""

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.search import index


class ArticlePage(Page):
    standfirst = models.CharField(max_length=255, blank=True)
    # Plain text: a rich text would have to be converted and cleaned with every save.
    body = models.TextField(blank=True)

    content_panels = Page.content_panels + [FieldPanel("standfirst"), FieldPanel("body")]
    promote_panels = [FieldPanel("slug")]
    settings_panels = []
    search_fields = Page.search_fields + [index.SearchField("body")]
    subpage_types = []
