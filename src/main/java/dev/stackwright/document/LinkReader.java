package dev.stackwright.document;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Value;
import dev.stackwright.model.vocabulary.Type;
import dev.stackwright.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Understands `links`: both ends must be there, the pattern must be known, and no two links may share a key.
record LinkReader(Tree tree, Set<String> components) {

    private static final List<String> PATTERNS = Vocabulary.LINK
            .property("pattern")
            .map(property -> property.type() instanceof Type.Choice choice ? choice.words() : List.<String>of())
            .orElseThrow();

    List<Link> links() throws DesignFileProblem {
        List<Link> links = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Value item : tree.items("links")) {
            String at = Integer.toString(links.size());
            if (!(item instanceof Fields fields)) {
                throw tree.problem(
                        "a link must be a map, for example {from: web, to: api, pattern: request}", "links", at);
            }
            Link link = link(fields, at);
            if (!keys.add(link.key())) {
                String sentence =
                        "the link " + link.key() + " is there twice; give one of them a name, as in 'name: second'";
                throw tree.problem(sentence, "links", at);
            }
            links.add(link);
        }
        return links;
    }

    private Link link(Fields fields, String at) throws DesignFileProblem {
        String from = end(fields, "from", at);
        String to = end(fields, "to", at);
        String remedy = "say what the link is for with one of " + String.join(", ", PATTERNS);
        String pattern = tree.text(fields, "pattern", remedy, "links", at);
        if (!PATTERNS.contains(pattern)) {
            throw tree.problem("there is no pattern '" + pattern + "'; " + remedy, "links", at, "pattern");
        }
        tree.check(Vocabulary.LINK, fields, "links", at);
        return new Link(from, to, pattern, fields.without("from", "to", "pattern"));
    }

    private String end(Fields fields, String key, String at) throws DesignFileProblem {
        String name = tree.text(fields, key, "name a component, for example '" + key + ": web'", "links", at);
        if (!components.contains(name)) {
            String sentence = "the link's '" + key + "' is '" + name + "', which is no component; name one of "
                    + String.join(", ", components.stream().limit(20).toList());
            throw tree.problem(sentence, "links", at, key);
        }
        return name;
    }
}
