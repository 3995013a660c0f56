package app.matinee.ui.desk.publish;

import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.Subject;
import app.matinee.publish.template.TemplateSource;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Sheet;

/// Opens what publishes, over the window.
public record PublishDoor(
        PostDesk posts,
        SiteDesk sites,
        PostQueue queue,
        Dialogs dialogs,
        Browser browser,
        LiveSettings settings,
        PictureImages images,
        Texts texts) {

    /// Opens the sheet that publishes something.
    public void publish(Subject subject) {
        PublishSheet sheet = new PublishSheet(this, subject);
        dialogs.open(texts.get("desk.publish.title"), sheet.scrolled());
    }

    /// Opens a template beside the post it makes of something.
    ///
    /// @param changed what follows once it is closed
    public void edit(TemplateSource template, Subject subject, Runnable changed) {
        PostRequest request = new PostRequest(subject, template.name(), author());
        TemplateSheet sheet = new TemplateSheet(posts, request, template, texts, preview());
        Sheet opened = dialogs.open(TemplateWords.of(template, texts), sheet);
        opened.onClosed(() -> {
            sheet.saveNow();
            changed.run();
        });
        sheet.onClose(opened::close);
    }

    /// Who signs posts, "" for nobody.
    public String author() {
        return settings.get().desk().author();
    }

    /// A new piece of paper for a post.
    public PostPreview preview() {
        return new PostPreview(texts, browser, images);
    }
}
