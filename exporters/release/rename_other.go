//go:build !linux

package release

import "errors"

const (
	noReplace = 0
	exchange  = 0
)

// renameat is not there: place and swap have a way without it.
func (d disk) renameat(_, _ string, _ uint) error { return errors.ErrUnsupported }
