package dev.stackwright.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Shear;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Markdown as nodes: headings, paragraphs, lists, code, bold, italic and links. Fonts and colours come from the style
/// sheet.
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    /// The bundled font has no italics.
    private static final Shear SLANT = new Shear(-0.2, 0);

    private Markdown() {}

    /// The blocks of a text, one below the other.
    public static List<Node> of(String text) {
        return blocks(PARSER.parse(text));
    }

    /// The links of a text to the web, in its order.
    public static List<WebLink> webLinks(String text) {
        List<WebLink> links = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                webLink(link).ifPresent(links::add);
            }
        });
        return links;
    }

    private static Optional<WebLink> webLink(Link link) {
        StringBuilder words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return WebLink.to(link.getDestination(), words.toString());
    }

    private static List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> blocks = new ArrayList<>();
        for (org.commonmark.node.Node child : children(parent)) {
            if (child instanceof Block block) {
                blocks.add(block(block));
            }
        }
        return blocks;
    }

    private static Node block(Block block) {
        return switch (block) {
            case Heading heading -> flow(heading, "md-heading-" + Math.min(heading.getLevel(), 3));
            case ListBlock list -> list(list);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case HtmlBlock html -> code(html.getLiteral());
            case ThematicBreak _ -> styled(new Region(), "md-rule");
            default -> {
                boolean holdsBlocks = block.getFirstChild() instanceof Block;
                yield holdsBlocks
                        ? styled(new VBox(blocks(block).toArray(Node[]::new)), "md-quote")
                        : flow(block, "md-text");
            }
        };
    }

    private static Node code(String text) {
        return styled(new Label(text.stripTrailing()), "md-block");
    }

    private static Node list(ListBlock list) {
        VBox rows = new VBox();
        Integer begins = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        int number = begins == null ? 1 : begins;
        for (org.commonmark.node.Node item : children(list)) {
            Node mark = styled(new Label(list instanceof OrderedList ? number + "." : "•"), "md-mark");
            VBox lines = new VBox(blocks(item).toArray(Node[]::new));
            HBox.setHgrow(lines, Priority.ALWAYS);
            rows.getChildren().add(styled(new HBox(mark, lines), "md-item"));
            number++;
        }
        return rows;
    }

    private static TextFlow flow(org.commonmark.node.Node block, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        inline(block, List.of(), flow.getChildren());
        return flow;
    }

    private static void inline(org.commonmark.node.Node parent, List<String> styles, List<Node> into) {
        for (org.commonmark.node.Node child : children(parent)) {
            switch (child) {
                case org.commonmark.node.Text text -> into.add(text(text.getLiteral(), styles));
                case Code code -> into.add(text(code.getLiteral(), and(styles, "md-code")));
                case HtmlInline html -> into.add(text(html.getLiteral(), styles));
                case SoftLineBreak _, HardLineBreak _ -> into.add(new Text("\n"));
                case StrongEmphasis strong -> inline(strong, and(styles, "md-strong"), into);
                case Emphasis emphasis -> inline(emphasis, and(styles, "md-emphasis"), into);
                case Link link -> link(link, styles, into);
                default -> inline(child, styles, into);
            }
        }
    }

    private static void link(Link link, List<String> styles, List<Node> into) {
        List<Node> words = new ArrayList<>();
        inline(link, and(styles, "md-link"), words);
        webLink(link).ifPresent(web -> words.forEach(word -> word.setUserData(web)));
        into.addAll(words);
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static List<String> and(List<String> styles, String more) {
        List<String> all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }

    private static Text text(String words, List<String> styles) {
        Text text = new Text(words);
        text.getStyleClass().add("md-words");
        text.getStyleClass().addAll(styles);
        if (styles.contains("md-emphasis")) {
            text.getTransforms().add(SLANT);
        }
        return text;
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
