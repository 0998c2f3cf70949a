package ticketing.bench;

import java.util.List;

/** One row of the table: a workload, and what is measured of it. */
interface Row {

    int number();

    String workload();

    /** Applies the workload. The figures, those with a goal first. */
    List<Measurement> run(MeasuredRun course) throws Exception;
}
