package app.matinee.ui.desk.publish;

import app.matinee.publish.Sent;
import app.matinee.publish.template.TemplateSource;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.writing.RevisionWords;
import app.matinee.ui.kit.writing.RowList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The posts that wait for a site, over the desk while there are any; then what became of the last
/// one.
public final class WaitingPosts extends VBox {

    private final PostQueue queue;
    private final Texts texts;
    private final RevisionWords times;
    private final Map<String, String> templates = new HashMap<>();
    private final Label count = new Label(null, Icon.PUBLISHED.node(Icon.SMALL));
    private final VBox rows = new VBox();
    private final HBox waiting;
    private final HBox went;
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Label sent = new Label(null, Icon.CHECK.node(Icon.SMALL));
    private final Button open;

    /// @param times says since when they wait
    public WaitingPosts(PublishDoor door, RevisionWords times) {
        this.queue = door.queue();
        this.texts = door.texts();
        this.times = times;
        getStyleClass().add("waiting-posts");
        count.getStyleClass().add("strong");
        Button now = new Button(texts.get("desk.waiting.send"));
        now.getStyleClass().add("small");
        now.setOnAction(_ -> queue.send());
        now.disableProperty().bind(queue.sendingProperty());
        now.setMinWidth(Region.USE_PREF_SIZE);
        waiting = line(count, now);
        rows.getStyleClass().add("waiting-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "waiting-scroll");
        open = new Button(texts.get("desk.site.open"), Icon.EXTERNAL.node(Icon.SMALL));
        open.getStyleClass().add("small");
        open.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button(null, Icon.CLOSE.node(Icon.SMALL));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(texts.get("desk.waiting.close"));
        close.setTooltip(new Tooltip(texts.get("desk.waiting.close")));
        sent.setWrapText(true);
        went = line(sent, open, close);
        close.setOnAction(_ -> {
            shows(went, false);
            show();
        });
        getChildren().addAll(waiting, scroll, went);
        managedProperty().bind(visibleProperty());
        shows(went, false);
        queue.waitingProperty().subscribe(_ -> show());
        queue.sentProperty().subscribe(last -> show(last, door.browser()));
        door.posts().templates(this::learn);
    }

    private static HBox line(Label words, Button... buttons) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(words, gap);
        line.getChildren().addAll(buttons);
        line.getStyleClass().add("waiting-line");
        return line;
    }

    private void learn(List<TemplateSource> all) {
        all.forEach(each -> templates.put(each.name(), TemplateWords.of(each, texts)));
        show();
    }

    private void show() {
        List<WaitingPost> posts = queue.waitingProperty().get();
        boolean any = !posts.isEmpty();
        count.setText(texts.get("desk.waiting.count", posts.size()));
        RowList.fill(rows, posts.stream().map(this::row).toList());
        shows(waiting, any);
        shows(scroll, any);
        setVisible(any || went.isVisible());
    }

    private void show(@Nullable Sent last, Browser browser) {
        if (last != null) {
            String key = last.again() ? "desk.site.updated" : "desk.site.made";
            int live = last.publication().isLive() ? 1 : 0;
            sent.setText(texts.get(key, last.post().head().title(), live));
            open.setOnAction(_ -> browser.open(last.publication().address()));
            shows(went, true);
            show();
        }
    }

    private HBox row(WaitingPost post) {
        String about = post.title().isEmpty() ? texts.get("desk.waiting.gone") : post.title();
        String template = post.post().template();
        Label name =
                new Label(
                        texts.get(
                                "desk.waiting.what",
                                about,
                                templates.getOrDefault(template, template),
                                post.post().site()));
        Label why =
                new Label(
                        post.failed() == null
                                ? texts.get("desk.waiting.since", times.time(post.post().at()))
                                : texts.say(post.failed()));
        why.getStyleClass().addAll("caption", "muted");
        why.setWrapText(true);
        VBox words = new VBox(name, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button drop = new Button(texts.get("desk.waiting.drop"));
        drop.getStyleClass().addAll("small", "flat");
        drop.setMinWidth(Region.USE_PREF_SIZE);
        drop.setOnAction(_ -> queue.drop(post));
        HBox row = new HBox(words, drop);
        row.getStyleClass().add("waiting-line");
        return row;
    }

    private static void shows(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }
}
