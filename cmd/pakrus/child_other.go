//go:build !linux

package main

import "syscall"

// withParent is nothing where a child cannot be made to end with this program.
func withParent() *syscall.SysProcAttr { return nil }
