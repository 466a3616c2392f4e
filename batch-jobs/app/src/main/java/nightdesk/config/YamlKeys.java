package nightdesk.config;

import java.util.LinkedHashMap;
import java.util.Map;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of a YAML file in dotted form, each with its line; lists become comma-separated values. */
final class YamlKeys {
    private YamlKeys() {}

    static Map<String, Settings.Found> in(ConfigFiles.TextFile file) {
        Map<String, Settings.Found> found = new LinkedHashMap<>();
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            options.setMaxAliasesForCollections(0);
            Node root = new Yaml(options).compose(new java.io.StringReader(file.content()));
            if (root != null) {
                collect(file, "", root, found);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new NightdeskException(
                    FaultKind.USAGE,
                    file.shown() + ", line " + line + ": this is no valid YAML (" + e.getProblem()
                            + "). Correct the line. Nothing was touched.",
                    e);
        }
        return found;
    }

    private static void collect(
            ConfigFiles.TextFile file, String prefix, Node node, Map<String, Settings.Found> found) {
        int line = node.getStartMark().getLine() + 1;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                collect(file, prefix.isEmpty() ? key : prefix + "." + key, entry.getValueNode(), found);
            }
        } else if (node instanceof SequenceNode sequence) {
            StringBuilder values = new StringBuilder();
            for (Node one : sequence.getValue()) {
                values.append(values.isEmpty() ? "" : ",")
                        .append(one instanceof ScalarNode scalar ? scalar.getValue() : "?");
            }
            put(found, new Settings.Found(prefix, values.toString(), file.shown(), line));
        } else if (node instanceof ScalarNode scalar) {
            put(found, new Settings.Found(prefix, scalar.getValue(), file.shown(), line));
        }
    }

    private static void put(Map<String, Settings.Found> found, Settings.Found one) {
        Settings.Found before = found.put(one.key(), one);
        if (before != null) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    one.place() + ": '" + one.key() + "' was set before in line " + before.line()
                            + ". Keep one of them. Nothing was touched.");
        }
    }
}
