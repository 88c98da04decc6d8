package dev.stackwright.bench;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.CatalogIndex;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.rules.Evaluation;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// All rules on one large design, and again after one edit of one component; the design is the file that the system
/// property `design` names.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RulesBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final Catalog catalog = CatalogIndex.load();
    private Topology topology;
    private Topology edited;
    private Evaluation before;
    private Evaluation after;

    @Setup
    public void read() throws DesignFileProblem {
        topology = DesignFile.read(Path.of(System.getProperty("design"))).design().topology();
        edited = topology.with(topology.components().get("c1").with("replicas", Scalar.of(3)));
        before = Evaluation.of(Analysis.of(topology, catalog), Rules.ALL);
        after = Evaluation.of(Analysis.of(edited, catalog), Rules.ALL);
    }

    /// Nothing is known of the design.
    @Benchmark
    public Verdict whole() {
        return Evaluation.of(Analysis.of(topology, catalog), Rules.ALL).verdict(TODAY);
    }

    /// The design was judged, and then a program got two more replicas.
    @Benchmark
    public Verdict edit() {
        return before.then(Analysis.of(edited, catalog)).verdict(TODAY);
    }

    /// The same edit taken back.
    @Benchmark
    public Verdict undo() {
        return after.then(Analysis.of(topology, catalog)).verdict(TODAY);
    }
}
