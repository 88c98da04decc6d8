package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Newest;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import dev.stackwright.ui.session.LinkNews;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;

/// Says what a link that has come or gone changes in the configuration, and leads to it as long as that is said.
final class LinkLine extends Button {

    private final DesignSession session;
    private final Newest<Optional<String>> news;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    LinkLine(DesignSession session, Background background, Runnable show) {
        super("Show changes");
        this.session = session;
        this.news = new Newest<>(background, "link news", this::say);
        setId("show-changes");
        getStyleClass().addAll("flat", "status-button");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        setOnAction(_ -> show.run());
        visibleProperty().bind(said.isNotEmpty().and(said.isEqualTo(session.hintProperty())));
        managedProperty().bind(visibleProperty());
        session.judgementProperty().addListener((_, before, now) -> follow(before, now));
    }

    /// A design that is opened has no past that it could differ from.
    private void follow(Judgement before, Judgement now) {
        if (before.evaluation().isPresent() && now.evaluation().isPresent()) {
            LinkNews link = new LinkNews(session.catalog(), before.topology(), now.topology());
            news.compute(link::sentence);
        }
    }

    private void say(Optional<String> sentence) {
        sentence.ifPresent(text -> {
            said.set(text);
            session.say(text);
        });
    }
}
