package ticketing.bench;

import java.util.List;

/** One row of the table: a workload and its measurements. */
interface Row {

    int number();

    String workload();

    /** Runs the workload; returns its measurements, those with a goal first. */
    List<Measurement> run(MeasuredRun run) throws Exception;
}
