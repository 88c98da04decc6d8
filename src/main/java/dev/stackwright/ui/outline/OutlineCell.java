package dev.stackwright.ui.outline;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.KindMark;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.MarkView;
import dev.stackwright.ui.session.DesignSession;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A component or a link as one line: what the card says, in words.
final class OutlineCell extends ListCell<Element> {

    private static final PseudoClass LINK = PseudoClass.getPseudoClass("link");

    private final DesignSession session;

    OutlineCell(DesignSession session) {
        this.session = session;
        getStyleClass().add("outline-cell");
    }

    @Override
    protected void updateItem(@Nullable Element element, boolean empty) {
        super.updateItem(element, empty);
        pseudoClassStateChanged(LINK, element instanceof Element.OfLink);
        setGraphic(null);
        setText(null);
        if (element == null || empty) {
            setAccessibleText(null);
            return;
        }
        switch (element) {
            case Element.OfComponent(String name) ->
                session.design().topology().component(name).ifPresent(this::show);
            case Element.OfLink(String key) ->
                session.design().topology().link(key).ifPresent(this::show);
            default -> setText(element.label());
        }
        setAccessibleText(getText());
    }

    private void show(Component component) {
        Optional<Kind> kind = session.catalog().of(component);
        setGraphic(new MarkView(KindMark.of(kind)));
        String health = session.run()
                .of(component.name())
                .map(state -> ", " + state.text())
                .orElse("");
        setText(component.name() + ", " + kind.map(Kind::title).orElse(component.kind())
                + (Analysis.leftOut(component, session.catalog()) ? ", left out" : "")
                + component.zone().map(zone -> ", in " + zone).orElse("") + health
                + findings(Element.component(component.name())));
    }

    private void show(Link link) {
        setGraphic(Icons.of("mdi2a-arrow-right-thin"));
        setText("to " + link.to() + ", " + link.pattern() + findings(Element.link(link)));
    }

    private String findings(Element element) {
        int count = session.judgement().on(element).size();
        return count == 0 ? "" : count == 1 ? ", 1 finding" : ", " + count + " findings";
    }
}
