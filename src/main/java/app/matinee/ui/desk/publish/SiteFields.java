package app.matinee.ui.desk.publish;

import app.matinee.publish.Sent;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.wordpress.SiteChanged;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.DifferencePane;
import app.matinee.ui.kit.Icon;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Sends a post to a WordPress site as a draft, or brings the one there up to date. One that was
/// changed there is shown as a difference before it is written over.
final class SiteFields extends VBox {

    private static final double DIFFERENCE_HEIGHT = 240;

    private final SiteDesk sites;
    private final Supplier<@Nullable PostRequest> request;
    private final Texts texts;
    private final Browser browser;
    private final TextField site = new TextField();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final Label said = new Label();
    private final VBox after = new VBox();

    SiteFields(
            SiteDesk sites, Supplier<@Nullable PostRequest> request, Texts texts, Browser browser) {
        this.sites = sites;
        this.request = request;
        this.texts = texts;
        this.browser = browser;
        getStyleClass().add("site-fields");
        Button send = new Button(texts.get("desk.site.send"), Icon.PUBLISHED.node(Icon.SMALL));
        send.setOnAction(_ -> send(false));
        HBox login = new HBox(field("desk.site.user", user), field("desk.site.password", password));
        login.getStyleClass().add("new-piece-buttons");
        Label kept = new Label(texts.get("desk.site.kept"));
        for (Label label : new Label[] {kept, said}) {
            label.setWrapText(true);
            label.getStyleClass().add("muted");
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        kept.getStyleClass().add("caption");
        site.setPromptText("https://");
        after.getStyleClass().add("publish-field");
        getChildren().addAll(field("desk.site.address", site), login, kept, send, said, after);
        sites.last(known -> {
            site.setText(known.site().root());
            user.setText(known.user());
            password.setText(known.password());
        });
    }

    private VBox field(String key, TextField field) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().addAll("caption", "hint");
        field.setAccessibleText(texts.get(key));
        VBox box = new VBox(name, field);
        box.getStyleClass().add("publish-field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void send(boolean overwrite) {
        PostRequest wanted = request.get();
        if (wanted != null) {
            said.setText(texts.get("desk.site.sending"));
            after.getChildren().clear();
            sites.send(
                    wanted,
                    new SiteDesk.Typed(site.getText(), user.getText(), password.getText()),
                    overwrite,
                    this::sent,
                    this::failed);
        }
    }

    private void sent(Sent sent) {
        boolean live = sent.publication().isLive();
        String key = sent.again() ? "desk.site.updated" : "desk.site.made";
        said.setText(texts.get(key, sent.post().head().title(), live ? 1 : 0));
        Button open = new Button(texts.get("desk.site.open"), Icon.EXTERNAL.node(Icon.SMALL));
        open.setOnAction(_ -> browser.open(sent.publication().address()));
        after.getChildren().setAll(open);
    }

    private void failed(PublishFailed failure) {
        said.setText(texts.say(failure.phrase()));
        after.getChildren().clear();
        if (failure instanceof SiteChanged changed) {
            DifferencePane difference = new DifferencePane();
            difference.showChanges(changed.there(), changed.here());
            ScrollPane scroll = new ScrollPane(difference);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            scroll.getStyleClass().addAll("edge-to-edge", "site-difference");
            scroll.setPrefHeight(DIFFERENCE_HEIGHT);
            Button replace = new Button(texts.get("desk.site.replace"));
            replace.setOnAction(_ -> send(true));
            after.getChildren().addAll(scroll, replace);
        }
    }
}
