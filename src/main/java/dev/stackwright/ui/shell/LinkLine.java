package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Newest;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import dev.stackwright.ui.session.LinkNews;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Says quietly what a link that has come or gone changes in the configuration, and leads to it, until something
/// else is done or said. It is no hint: those who hear the window have just been told of the step itself.
final class LinkLine extends HBox {

    private final DesignSession session;
    private final Newest<Optional<String>> news;
    private final Label text = new Label();

    LinkLine(DesignSession session, Background background, Runnable show) {
        this.session = session;
        this.news = new Newest<>(background, "link news", sentence -> text.setText(sentence.orElse("")));
        text.setId("link-news");
        text.getStyleClass().add("hint");
        Button changes = new Button("Show changes");
        changes.setId("show-changes");
        changes.getStyleClass().addAll("flat", "status-button");
        changes.setMinWidth(USE_PREF_SIZE);
        changes.setFocusTraversable(false);
        changes.setOnAction(_ -> show.run());
        getStyleClass().add("link-line");
        getChildren().addAll(text, changes);
        visibleProperty()
                .bind(text.textProperty()
                        .isNotEmpty()
                        .and(session.hintProperty().isEmpty()));
        managedProperty().bind(visibleProperty());
        session.judgementProperty().addListener((_, before, now) -> follow(before, now));
        InvalidationListener other = _ -> text.setText("");
        session.designProperty().addListener(other);
        session.selectionProperty().addListener(other);
    }

    /// A design that is opened has no past that it could differ from.
    private void follow(Judgement before, Judgement now) {
        if (before.evaluation().isPresent() && now.evaluation().isPresent()) {
            LinkNews link = new LinkNews(session.catalog(), before.topology(), now.topology());
            news.compute(link::sentence);
        }
    }
}
