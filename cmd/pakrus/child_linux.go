package main

import "syscall"

// withParent makes a child end when this program is killed, so that it does not go on writing.
func withParent() *syscall.SysProcAttr { return &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL} }
