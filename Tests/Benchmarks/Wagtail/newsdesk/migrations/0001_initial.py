import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = [("wagtailcore", "0098_apitoken"), ("wagtailsearch", "0010_add_text_fields")]
    operations = [
        migrations.CreateModel(
            name="ArticlePage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                ("standfirst", models.CharField(blank=True, max_length=255)),
                ("body", models.TextField(blank=True)),
            ],
            options={"abstract": False},
            bases=("wagtailcore.page",),
        ),
        # With every save Wagtail asks for the mean length of all titles and for the rows whose norm is not set yet. Without
        # this index it reads the text of every article for each, and saves take three times as long.
        migrations.RunSQL("CREATE INDEX newsdesk_titles ON wagtailsearch_indexentry (title_norm, title)"),
    ]
