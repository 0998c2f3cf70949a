package ticketing.openshift;

import java.util.List;

/** A check of manifests. */
interface Check {

    /** What is wrong, a sentence each; empty when nothing is. */
    List<String> faultsIn(Manifests manifests);
}
