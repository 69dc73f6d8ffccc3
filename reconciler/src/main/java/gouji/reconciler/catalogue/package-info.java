/** The identities of public finance, as data. */
@NullMarked
package gouji.reconciler.catalogue;

import org.jspecify.annotations.NullMarked;
