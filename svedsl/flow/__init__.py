"""What code means: liveness, allocation, loops, arguments, traces."""
