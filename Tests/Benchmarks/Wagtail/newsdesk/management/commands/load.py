"""Fills the site with the articles of a file of JSON lines, in bulk, as they would lie after having been written here."""

import json
from datetime import datetime, timezone

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection, transaction
from wagtail.models import GroupApprovalTask, Page, Revision, Site, TaskState, Workflow, WorkflowPage, WorkflowState
from wagtail.models import WorkflowTask

from newsdesk.models import ArticlePage


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument("articles", help="a file with a line for each article")
        parser.add_argument("password", help="what the one user logs in with")

    @transaction.atomic
    def handle(self, articles, password, **options):
        self.user = get_user_model().objects.create_superuser("rosa", "rosa@example.org", password)
        self.kind = ContentType.objects.get_for_model(ArticlePage)
        self.base = ContentType.objects.get_for_model(Page)
        self.parent = Site.objects.get(is_default_site=True).root_page
        self.workflow, self.task = self.make_workflow()
        with open(articles) as lines:
            stories = [json.loads(line) for line in lines]
        pages = self.make_pages(stories)
        self.make_revisions(pages, stories)
        self.submit([page for page, story in zip(pages, stories) if story["state"] == "review"])
        call_command("update_index", verbosity=0)
        print(self.parent.pk)

    def make_workflow(self):
        """A workflow of one task, for every article."""
        workflow = Workflow.objects.create(name="Review")
        task = GroupApprovalTask.objects.create(name="Approval")
        task.groups.add(Group.objects.get(name="Moderators"))
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
        WorkflowPage.objects.filter(page=self.parent).delete()
        WorkflowPage.objects.create(workflow=workflow, page=self.parent)
        return workflow, task

    def make_pages(self, stories):
        """The rows of the pages; a page's path says where it is in the tree."""
        pages = [self.page(number, story) for number, story in enumerate(stories, 1)]
        Page.objects.bulk_create(pages, batch_size=500)
        Page.objects.filter(pk=self.parent.pk).update(numchild=len(pages))
        self.run_many(
            "INSERT INTO newsdesk_articlepage (page_ptr_id, standfirst, body) VALUES (%s, %s, %s)",
            [(page.pk, "", story["body"]) for page, story in zip(pages, stories)],
        )
        return list(ArticlePage.objects.order_by("path"))

    def page(self, number, story):
        slug, at = f"story-{number}", datetime.fromtimestamp(story["at"], timezone.utc)
        out = story["state"] == "published"
        return Page(
            path=Page._get_path(self.parent.path, self.parent.depth + 1, number),
            depth=self.parent.depth + 1,
            title=story["headline"],
            draft_title=story["headline"],
            slug=slug,
            url_path=f"{self.parent.url_path}{slug}/",
            content_type=self.kind,
            locale=self.parent.locale,
            owner=self.user,
            live=out,
            has_unpublished_changes=not out,
            first_published_at=at if out else None,
            last_published_at=at if out else None,
            latest_revision_created_at=at,
        )

    def make_revisions(self, pages, stories):
        """One revision for each page, two for those with an earlier text."""
        earlier = [(page, story["earlier"], story) for page, story in zip(pages, stories) if story.get("earlier")]
        latest = [(page, story["body"], story) for page, story in zip(pages, stories)]
        Revision.objects.bulk_create((self.revision(*one, 3600) for one in earlier), batch_size=500)
        made = Revision.objects.bulk_create([self.revision(*one, 0) for one in latest], batch_size=500)
        for page, revision in zip(pages, made):
            page.latest_revision = revision
        self.run_many(
            "UPDATE wagtailcore_page SET latest_revision_id = %s, live_revision_id = %s WHERE id = %s",
            [(page.latest_revision_id, page.latest_revision_id if page.live else None, page.pk) for page in pages],
        )

    def run_many(self, statement, rows):
        with connection.cursor() as cursor:
            cursor.executemany(statement, rows)

    def revision(self, page, body, story, before):
        content = page.serializable_data()
        content["body"] = body
        return Revision(
            content_type=self.kind,
            base_content_type=self.base,
            object_id=str(page.pk),
            user=self.user,
            created_at=datetime.fromtimestamp(story["at"] - before, timezone.utc),
            object_str=page.title,
            content=content,
        )

    def submit(self, pages):
        """Puts pages in review."""
        states = WorkflowState.objects.bulk_create(
            WorkflowState(
                content_type=self.kind,
                base_content_type=self.base,
                object_id=str(page.pk),
                workflow=self.workflow,
                requested_by=self.user,
            )
            for page in pages
        )
        kind = ContentType.objects.get_for_model(TaskState)
        tasks = TaskState.objects.bulk_create(
            TaskState(workflow_state=state, revision=page.latest_revision, task=self.task, content_type=kind)
            for state, page in zip(states, pages)
        )
        for state, task in zip(states, tasks):
            state.current_task_state = task
        WorkflowState.objects.bulk_update(states, ["current_task_state"], batch_size=200)
