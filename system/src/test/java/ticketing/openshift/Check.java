package ticketing.openshift;

import java.util.List;

/** One thing that must hold of manifests. */
interface Check {

    /** What is wrong, a sentence each; empty when nothing is. */
    List<String> faultsIn(Manifests manifests);
}
