package dev.stackwright.generate.config;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import java.util.List;

/// Makes every round of a loop, every branch and every call of a macro count as a character of the text, so that a
/// template which writes little and does much comes to its end with the bound on its size.
final class BoundedSteps extends AbstractExtension {

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new Counting((PebbleTemplateImpl) template));
    }

    private static final class Counting extends AbstractNodeVisitor {
        Counting(PebbleTemplateImpl template) {
            super(template);
        }

        @Override
        public void visit(BodyNode body) {
            super.visit(body);
            body.getChildren().addFirst(new Step(body.getLineNumber()));
        }
    }

    private static final class Step extends AbstractRenderableNode {
        Step(int line) {
            super(line);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            if (context.addAndGet(1) > context.getMaxRenderedSize()) {
                throw new PebbleException(null, "it takes too many steps", getLineNumber(), "");
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
